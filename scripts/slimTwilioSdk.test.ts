import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pinErrorNames, withoutTraces, withoutTypeNotes } from './slimTwilioSdk';

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

test('notes of types are taken out of the decorators, and the decorators stay', () => {
  const note = "__metadata('design:paramtypes', [String, f('x')])";
  expect(withoutTypeNotes(`__decorate([check(a, [b]), ${note}, tslib.${note}], C.prototype, 'm', null);`)).toBe(
    "__decorate([check(a, [b])], C.prototype, 'm', null);",
  );
  expect(withoutTypeNotes(`x(${note});`)).toBe(`x(${note});`);
});
