import path from 'node:path';
import { type Plugin, parseAst } from 'vite';
import { root } from './buildSettings';

/**
 * The SDK's default entries (`builds/`) are ES5 with core-js, which doubles their size and patches the host page's
 * globals. Each package also publishes the same code as ES2017 in `dist/`. What the SDK does is not changed.
 */
export function slimTwilioSdk(): Plugin {
  const packages =
    /^(@twilio\/(?:conversations|mcs-client|notifications|operation-retrier|replay-event-emitter|declarative-type-validator|deprecation-decorator)|twilsock|twilio-sync)$/;
  return {
    name: 'parlor:slim-twilio-sdk',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (id === 'platform') return noPlatform;
      const name = packages.exec(id)?.[1];
      if (name) return inPackage(name, 'index.js');
      // Every package brings its own copy of the same helpers: one of them does for all.
      if (id.endsWith('/_virtual/_polyfill-node.events.js')) return inPackage('@twilio/notifications', id);
      const hasTwoHelpers = /\/node_modules\/(twilsock|twilio-sync|@twilio\/notifications)\/dist\//.test(importer);
      if (hasTwoHelpers && id.endsWith('/tslib/tslib.es6.js')) return inPackage('@twilio/mcs-client', id);
      return null;
    },
    load: (id) => (id === noPlatform ? 'export const os = {};' : null),
    transform(code, id) {
      if (!/\/node_modules\/(@twilio\/[^/]+|twilsock|twilio-sync)\/dist\/[^?]*\.js$/.test(id)) return null;
      return id.endsWith('/syncerror.js') ? pinErrorNames(code) : withoutTypeNotes(withoutTraces(code));
    },
  };
}

/** `file` as a package's own modules name it, from wherever in its dist they do. */
function inPackage(name: string, file: string): string {
  return path.join(root, 'node_modules', name, 'dist', file.replace(/^(\.\.?\/)+/, ''));
}

/**
 * `platform` reads the browser's name and system out of its user agent, with 14 KB of tables; twilsock only reports them,
 * and reports "unknown" for what is missing.
 */
const noPlatform = '\0parlor:no-platform';

const derivedName = 'this.name = this.constructor.name;';
// A subclass written later in the same file, hence the test when the instance is made.
const pinnedName = "this.name = this instanceof SyncNetworkError ? 'SyncNetworkError' : 'SyncError';";

/**
 * The SDK compares `error.name` with "SyncError", and the name is taken from the class, which a minifier renames: then
 * one broken conversation makes every list of conversations fail. Throws when the SDK's code is no longer as expected.
 */
export function pinErrorNames(code: string): string {
  if (!code.includes(derivedName) || !code.includes('class SyncNetworkError')) {
    throw new Error('twilio-sync has changed its SyncError: check that error names still survive minifying');
  }
  return code.replace(derivedName, pinnedName);
}

/** Takes out the calls that only write the SDK's log, which is silent: 4 KB of sentences. */
export function withoutTraces(code: string): string {
  let slim = code;
  // From the end, so that earlier positions stay right.
  for (const { start, end } of traceStatements(parseAst(code)).sort((a, b) => b.start - a.start)) {
    slim = `${slim.slice(0, start)};${slim.slice(end)}`;
  }
  return slim;
}

/**
 * Takes out what the compiler noted of each method's parameter types. It is kept only on pages that load a polyfill of
 * `Reflect.metadata`, and read by nobody.
 */
export function withoutTypeNotes(code: string): string {
  if (!code.includes('__metadata(')) return code;
  let slim = code;
  for (const { start, end } of typeNotes(parseAst(code)).sort((a, b) => b.start - a.start)) {
    slim = slim.slice(0, start) + slim.slice(end);
  }
  return slim;
}

/** Elements after the first of the arrays of decorators, with the comma before them. */
function typeNotes(node: unknown): Span[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, elements } = node as { type?: string; elements?: readonly (Span & { callee?: Callee })[] };
  const inside = Object.values(node).flatMap(typeNotes);
  if (type !== 'ArrayExpression' || !elements) return inside;
  const notes = elements.flatMap((element, index) => {
    const before = elements[index - 1];
    return before && (element?.callee?.property ?? element?.callee)?.name === '__metadata'
      ? [{ start: before.end, end: element.end }]
      : [];
  });
  return [...inside, ...notes];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Statements such as `log.trace('...', x)`, unless an argument does something: a call or an assignment. */
function traceStatements(node: unknown): Span[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, expression, start, end } = node as Span & { type?: string; expression?: unknown };
  if (type === 'ExpressionStatement' && isTraceCall(expression)) return [{ start, end }];
  return Object.values(node).flatMap(traceStatements);
}

function isTraceCall(expression: unknown): boolean {
  const { type, callee, arguments: args } = expression as { type: string; callee: Callee; arguments: unknown[] };
  if (type !== 'CallExpression' || !/^(trace|debug|info|warn|error)$/.test(callee.property?.name ?? '')) return false;
  const object = callee.object?.name ?? callee.object?.property?.name ?? String(callee.object?.property?.value);
  return /^_?log(ger)?$|^default$/.test(object) && !args.some(doesSomething);
}

interface Callee {
  readonly name?: string;
  readonly value?: unknown;
  readonly property?: Callee;
  readonly object?: Callee;
}

function doesSomething(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  const { type = '' } = node as { type?: string };
  const isWorking = /^(Call|New|Await|Yield|Assignment|Update)Expression$/.test(type);
  return isWorking ? !isJson(node) : Object.values(node).some(doesSomething);
}

function isJson(node: object): boolean {
  const { callee } = node as { callee?: Callee };
  return callee?.object?.name === 'JSON';
}
