import { expect, test } from 'vitest';
import { commonJsToModule } from './commonJsToModule';
import { withoutLeftOutMethods } from './leftOutMethods';
import { withoutUnusedMethods } from './unusedMethods';

test('CommonJS becomes the module that says the same', () => {
  const code = `'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
var logger = require('./logger.js');
var uuid$1 = require('./utils/uuid.js');
exports.Client = class Client {};
exports.Client.version = logger.version;
function once() {}
exports.once = once;
exports.Media = uuid$1.Media;
exports["default"] = once;
Object.defineProperty(exports, 'Log', {
  enumerable: true,
  get: function () { return logger.Log; }
});`;
  expect(commonJsToModule(code, 'a.js').split('\n').filter(Boolean)).toEqual([
    'var Client$exported; export { Client$exported as Client };',
    "import * as logger from './logger.js';",
    "import * as uuid$1 from './utils/uuid.js';",
    'Client$exported = class Client {};',
    'Client$exported.version = logger.version;',
    'function once() {}',
    'export { once as once };',
    "export { Media as Media } from './utils/uuid.js';",
    'export { once as default };',
    "export { Log as Log } from './logger.js';",
  ]);
});

test('CommonJS of another kind fails the build', () => {
  expect(() => commonJsToModule("if (x) module.exports = require('./a.js');", 'a.js')).toThrow('a.js is CommonJS');
});

test('methods that nothing names are taken out, whatever the kind of method', () => {
  const code = `class C { constructor() {} used() {} unused() {} get old() {} static make() {} ['x']() {} toJSON() {} #own() {} }
class D extends C { unused() {} }
new C().used(); const { make } = C;`;
  const left = withoutUnusedMethods(code);
  expect(left.removed).toEqual(['unused', 'old', 'unused']);
  expect(left.code.replaceAll(/ +/g, ' ')).toContain("used() {} static make() {} ['x']() {} toJSON() {} #own() {} }");
});

test('a method whose name stands somewhere as a string is kept', () => {
  expect(withoutUnusedMethods("class C { a() {} b() {} } call('a'); call(`b`);").removed).toEqual([]);
});

test('what only a method has used that is taken out goes in the next round', () => {
  const first = withoutUnusedMethods('class C { a() { this.b(); } b() {} }');
  expect(first.removed).toEqual(['a']);
  expect(withoutUnusedMethods(first.code).removed).toEqual(['b']);
});

test('a method to be left out that is not there fails the build', () => {
  const file = '/x/node_modules/@twilio/conversations/dist/participant.js';
  expect(withoutLeftOutMethods('class Participant { getUser() {} remove() {} sid() {} }', file)).toBe(
    'class Participant {   sid() {} }',
  );
  expect(() => withoutLeftOutMethods('class Participant { getUser() {} }', file)).toThrow('Participant.remove is not');
});
