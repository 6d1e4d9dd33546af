import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pinErrorNames, takeOnlyListsOfFiles, withoutDecorators, withoutTraces } from './slimTwilioSdk';

const source = readFileSync(new URL('../node_modules/twilio-sync/dist/utils/syncerror.js', import.meta.url), 'utf8');

/** Runs the module the way a minifier leaves it: with other class names. */
function errorNames(code: string): string[] {
  const renamed = code
    .replace(/^[\s\S]*?(?=class SyncError)/, '')
    .replace(/^(export|exports\.).*/gm, '')
    .replace(/\bclass SyncError\b/, 'const SyncError = class a')
    .replace(/\bclass SyncNetworkError\b/, 'const SyncNetworkError = class b');
  const run = new Function(`${renamed}; return [new SyncError('x').name, new SyncNetworkError('x').name]`);
  return run() as string[];
}

test('the installed SDK takes the names of its errors from the class, which minifying renames', () => {
  expect(errorNames(source)).toEqual(['a', 'b']);
});

test('pinned names survive minifying', () => {
  expect(errorNames(pinErrorNames(source))).toEqual(['SyncError', 'SyncNetworkError']);
});

test('an SDK with other code fails the build instead of losing the pin', () => {
  expect(() => pinErrorNames('class SyncError {}')).toThrow('twilio-sync has changed');
});

test('files that are no list are none; an SDK that reads them elsewhere fails the build', () => {
  const message = readFileSync(
    new URL('../node_modules/@twilio/conversations/dist/message.js', import.meta.url),
    'utf8',
  );
  const code = takeOnlyListsOfFiles(message);
  expect(code.match(/(?<!Array\.isArray\(|\? )data\.medias/g)).toBeNull();
  const run = new Function('data', `return ${/\(Array\.isArray\(data\.medias\)[^)]*\)/.exec(code)?.[0]}`);
  expect([{ medias: 'x' }, { medias: {} }, {}, { medias: [1] }].map((data) => run(data))).toEqual([
    null,
    null,
    null,
    [1],
  ]);
  expect(() => takeOnlyListsOfFiles('data.medias')).toThrow('1 times');
});

test('log statements are taken out, whatever the logger is called', () => {
  expect(
    withoutTraces("log.trace('a', b); logger['default'].debug(`b`); this._logger.error(JSON.stringify(x)); go();"),
  ).toBe('; ; ; go();');
});

test('a statement stays when it does more than log', () => {
  const code =
    "log.debug('a', next()); console.error('b'); const c = log.trace('c'); console.debug('d'); log.trace(i++);";
  expect(withoutTraces(code)).toBe(code);
});

test('a log statement that is the whole branch of an if leaves an empty statement', () => {
  expect(withoutTraces("if (a) log.trace('x'); else b();")).toBe('if (a) ; else b();');
});

test('decorators that check arguments are taken out, and the class stays', () => {
  const method = "tslib.__decorate([v.validateTypes('string'), __metadata('a', [b])], C.prototype, 'm', null);";
  const owner = 'exports.C = C_1 = tslib.__decorate([validateConstructorTypes(x)], exports.C);';
  expect(withoutDecorators(`${method} ${owner}`, 'a.js')).toBe('; exports.C = C_1 = exports.C;');
});

test('a decorator that may do something fails the build', () => {
  expect(() => withoutDecorators("__decorate([memoize()], C.prototype, 'm', null);", 'a.js')).toThrow('memoize is new');
});
