import { describe, expect, test } from 'vitest';
import { commonJsToModule } from './commonJsToModule';
import { withConstantsInPlace } from './constantsInPlace';
import { withoutLeftOutMethods } from './leftOutMethods';
import { withoutLeftOutStatements } from './leftOutStatements';
import { withShortNames } from './shortNames';
import { withoutUnusedConstants } from './unusedConstants';
import { withoutUnusedMethods } from './unusedMethods';
import { withoutUnusedParameters } from './unusedParameters';
import { withFacts } from './withFacts';

test('CommonJS becomes the module that says the same', () => {
  const code = `'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
var logger = require('./logger.js');
var uuid$1 = require('./utils/uuid.js');
var uuid__namespace = /*#__PURE__*/_interopNamespace(uuid$1);
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
    "import * as uuid__namespace from './utils/uuid.js';",
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

test('what only methods have used that are taken out goes with them, each other and themselves too', () => {
  const code =
    'class C { a() { this.b(); } b() { this.a(); } c() { other.c(); } d() { this.e(); } e() {} } new C().d();';
  const left = withoutUnusedMethods(code);
  expect(left.removed).toEqual(['a', 'b', 'c']);
  expect(left.code.replaceAll(/ +/g, ' ')).toBe('class C { d() { this.e(); } e() {} } new C().d();');
});

test('a method to be left out that is not there fails the build', () => {
  const file = '/x/node_modules/twilio-sync/dist/client.js';
  expect(withoutLeftOutMethods('class Client { stream() {} liveQuery() {} instantQuery() {} map() {} }', file)).toBe(
    'class Client {    map() {} }',
  );
  expect(() => withoutLeftOutMethods('class Client { stream() {} }', file)).toThrow('Client.liveQuery is not');
});

test('constants of classes that nothing uses are taken out, also where such classes use each other', () => {
  const unused = "var A = class { b() { return B.x; } }; A.x = 'a'; var B = class extends A {}; B.x = 'b';";
  const used = "var C = class {}; C.x = 'c'; function f() { return C; } D.x = 'd'; var E = class {}; E.x = f();";
  expect(withoutUnusedConstants(`${unused} ${used}`).replaceAll(/ +/g, ' ')).toBe(
    `${unused.replace(" A.x = 'a';", '').replace(" B.x = 'b';", '').trim()} ${used}`.replaceAll(/ +/g, ' '),
  );
});

test('methods get short names, and nothing does that somebody else may mean', () => {
  expect(
    withShortNames('class C { getParts() { return this._parts; } } new C().getParts().addEventListener(f);', []),
  ).toMatch(
    /^class C \{ (\w{1,2})\(\) \{ return this\.(?!\1)\w{1,2}; \} \} new C\(\)\.\1\(\)\.addEventListener\(f\);$/,
  );
  const everybodys = [
    'class C { parts() {} get allParts() {} #ownParts() {} } x.parts().otherParts;',
    "class C { getParts() {} } x.getParts(); y['getParts']();",
    'class C { getParts() {} } x.getParts(); send({ getParts: 1, _parts: 2 }); x._parts;',
    'class C { getParts() {} } x.getParts(); const { getParts, _parts } = y; x._parts;',
    'class C { removeChild() {} getElementById() {} } x.removeChild();',
  ];
  expect(everybodys.map((code) => withShortNames(code, []))).toEqual(everybodys);
});

test("fields that are listed get short names, and the build fails when one of them is not the SDK's own", () => {
  const code = 'class C { constructor() { this.retrier = 1; } get isDone() { return this.retrier; } } new C().isDone;';
  expect(withShortNames(code, ['retrier', 'isDone'])).toMatch(
    /^class C \{ constructor\(\) \{ this\.(\w) = 1; \} get (\w)\(\) \{ return this\.\1; \} \} new C\(\)\.\2;$/,
  );
  expect(() => withShortNames(code, ['backoff'])).toThrow('no field backoff');
  const others = ["a['retrier']", 'send({ retrier: 1 })', 'const { retrier } = b', 'c(`retrier`)'];
  for (const other of others) expect(() => withShortNames(`${code} ${other}`, ['retrier'])).toThrow('retrier is not');
  expect(() => withShortNames('class C { constructor() { this.length = 1; } }', ['length'])).toThrow('length is not');
});

test('a constant of a class is put where it is used, whatever the class is called there', () => {
  const code = `var C, C_1; C = C_1 = class {}; var D = D_1 = class extends E {}; D$2 = D; var D$3 = D$2;
D.added = 'added'; x.on(D.added, () => y.emit(D_1.added, D$3.added, D.other, z.added)); F.added = 'added'; D.limit = 1;`;
  expect(
    withConstantsInPlace(code),
  ).toBe(`var C, C_1; C = C_1 = class {}; var D = D_1 = class extends E {}; D$2 = D; var D$3 = D$2;
 x.on("added", () => y.emit("added", "added", D.other, z.added)); F.added = 'added'; D.limit = 1;`);
});

test.each([
  ["D.a = 'b';", 'D.a is written twice'],
  ["function f() { D.a = 'b'; }", 'D.a changes while running'],
  ['look(D);', 'D is handed to somebody'],
  ['var f = () => D_1;', 'D_1 is handed to somebody'],
])('a constant that somebody may see fails the build: %s', (more, message) => {
  expect(() => withConstantsInPlace(`var D = D_1 = class {}; D.a = 'a'; ${more}`)).toThrow(message);
});

test('a statement to be left out that is not there fails the build', () => {
  const file = '/x/node_modules/twilio-sync/dist/syncmap.js';
  expect(withoutLeftOutStatements('if (a) this.updateMergingQueue = new Queue(b); else c();', file)).toBe(
    'if (a) ; else c();',
  );
  expect(() => withoutLeftOutStatements('this.queue = new Queue(b);', file)).toThrow('nothing begins with this.update');
});

describe('withFacts', () => {
  test('puts in what is known of expressions, constants and statements', () => {
    const code = `function draw(node, isHydrating) {
      let resumed = node.resumed;
      if (isHydrating && options . vnode) resumed = [];
      node.isHydrating = { isHydrating: 1 };
      node._flags &= RESET;
      return resumed;
    }`;
    const facts = {
      expressions: { 'options.vnode': 'undefined' },
      constants: { isHydrating: 'false', resumed: 'null' },
      statements: { 'node._flags  &=': ';' },
    };
    expect(withFacts(code, 'a.js', facts).replace(/\s+/g, ' ')).toBe(
      'function draw(node, isHydrating) { let resumed = null; if (false && undefined) null; ' +
        'node.isHydrating = { isHydrating: 1 }; ; return null; }',
    );
  });

  test.each([
    { expressions: { 'options.vnode': 'undefined' } },
    { constants: { resumed: 'null' } },
    { statements: { 'resumed =': ';' } },
  ])('throws when a fact is of something that is not there: %j', (facts) => {
    expect(() => withFacts('const a = 1;', 'a.js', facts)).toThrow('a.js: there is no');
  });
});

describe('withoutUnusedParameters', () => {
  test('takes them out with what is handed over for them', () => {
    const code = `function a(one, two, three) { return one + three; }
function b(x) { return a(x, null, 1); }
b(1); a(b(2), \`of \${this.d}: \` + c.d, 3,);`;
    expect(withoutUnusedParameters(code)).toBe(`function a(one, three) { return one + three; }
function b(x) { return a(x, 1); }
b(1); a(b(2), 3,);`);
  });

  test.each([
    ['a value with an effect', 'function a(one, two) { return one; } a(1, go());'],
    ['a function that is handed over', 'function a(one, two) { return one; } a(1, 2); list.map(a);'],
    ['a function that counts its arguments', 'function a(one, two) { return arguments.length; } a(1, 2);'],
    ['a function that is exported', 'function a(one, two) { return one; } a(1, 2); export { a };'],
    ['a spread', 'function a(one, two, three) { return one + three; } a(...all);'],
  ])('leaves alone %s', (_, code) => {
    expect(withoutUnusedParameters(code)).toBe(code);
  });
});
