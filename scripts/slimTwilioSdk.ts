import path from 'node:path';
import { type Plugin, parseAst } from 'vite';
import { root } from './buildSettings';
import { commonJsToModule } from './slim/commonJsToModule';
import { withoutLeftOutMethods } from './slim/leftOutMethods';
import { withoutLeftOutStatements } from './slim/leftOutStatements';
import { withPlatformEncoding } from './slim/platformEncoding';
import { sdkFacts } from './slim/sdkFacts';
import { isNode, replaceSpans, type Span, type SyntaxNode, visitNodes } from './slim/syntaxTree';
import { withFacts } from './slim/withFacts';

const packages = /^(@twilio\/(?:conversations|mcs-client|operation-retrier)|twilsock|twilio-sync)$/;
const ofTheSdk = /\/node_modules\/(@twilio\/[^/]+|twilsock|twilio-sync)\/dist\/[^?]*\.js$/;

/** What of the SDK is replaced, and by which of our files. The contract suite of the transport runs over both. */
const replaced: readonly { readonly what: RegExp; readonly by: string }[] = [
  { what: /^@twilio\/notifications$/, by: 'notifications' },
  { what: /^@twilio\/replay-event-emitter$|\/_polyfill-node\.events\.js$/, by: 'eventEmitter' },
  { what: /^javascript-state-machine$/, by: 'stateMachine' },
  { what: /^(\.{1,2}\/)+(utils\/)?logger\.js$/, by: 'silentLog' },
  { what: /^platform$/, by: 'platform' },
  { what: /^@twilio\/deprecation-decorator$/, by: 'deprecations' },
  { what: /^@twilio\/declarative-type-validator$/, by: 'typeRules' },
  { what: /^\.\/tokenStorage\.js$/, by: 'tokenStorage' },
  { what: /^\.\/services\/storage\.js$/, by: 'sessionStorage' },
  { what: /^\.\/utils\/tree\.js$/, by: 'treeMap' },
];

/**
 * The SDK's default entries (`builds/`) are ES5 with core-js, which doubles their size and patches the host page's
 * globals. Each package also publishes the same code as ES2017 in `dist/`. What the SDK does for a conversation is not
 * changed: see {@link replaced} for what is.
 */
export function slimTwilioSdk({
  allMethods = false,
}: {
  /** Keep those too that Parlor never calls. */ readonly allMethods?: boolean;
} = {}): Plugin {
  const met = new Set<string>();
  return {
    name: 'parlor:slim-twilio-sdk',
    enforce: 'pre',
    resolveId(id, importer = '') {
      const name = packages.exec(id)?.[1];
      if (name) return inPackage(name, 'index.js');
      if (!ofTheSdk.test(importer)) return null;
      // Every package brings its own copy of the same helpers: one of them does for all.
      if (id.endsWith('/tslib/tslib.es6.js'))
        return inPackage('@twilio/conversations', 'node_modules/tslib/tslib.es6.js');
      const shim = replaced.find(({ what }) => what.test(id));
      if (!shim) return null;
      met.add(shim.by);
      return path.join(root, 'src/twilio/slim', `${shim.by}.ts`);
    },
    transform(code, id) {
      if (!ofTheSdk.test(id) || id.endsWith('/tslib.es6.js')) return null;
      const sound = id.endsWith('/syncerror.js')
        ? pinErrorNames(code)
        : id.endsWith('/conversations/dist/message.js')
          ? takeOnlyListsOfFiles(code)
          : id.endsWith('/twilsock/dist/parser.js')
            ? withPlatformEncoding(code)
            : code;
      const plain = withoutDecorators(withoutTraces(sound), id);
      return commonJsToModule(allMethods ? plain : withoutUnused(plain, id), id);
    },
    buildEnd(error) {
      if (error || met.size === 0) return;
      const missed = replaced.filter(({ by }) => !met.has(by));
      if (missed.length > 0) {
        throw new Error(`the Twilio SDK does not use what ${missed.map(({ by }) => by)} replaces any more`);
      }
    },
  };
}

function withoutUnused(code: string, id: string): string {
  const facts = sdkFacts[id.split('/node_modules/').at(-1) ?? ''];
  return withoutLeftOutStatements(withoutLeftOutMethods(facts ? withFacts(code, id, facts) : code, id), id);
}

/** `file` as a package's own modules name it, from wherever in its dist they do. */
function inPackage(name: string, file: string): string {
  return path.join(root, 'node_modules', name, 'dist', file);
}

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

/**
 * The SDK calls `map` of a message's `medias` whatever they are: one message whose files are no list, and no page of the
 * history can be read any more. Throws when the SDK's code is no longer as expected.
 */
export function takeOnlyListsOfFiles(code: string): string {
  const uses = code.split('data.medias').length - 1;
  if (uses !== 3)
    throw new Error(`@twilio/conversations reads a message's files ${uses} times: look at what has changed`);
  return code.replaceAll('data.medias', '(Array.isArray(data.medias) ? data.medias : null)');
}

/** Takes out the calls that only write the SDK's log, which is silent: 4 KB of sentences. */
export function withoutTraces(code: string): string {
  const traces: (Span & { by: string })[] = [];
  visitNodes(parseAst(code), ({ type, expression, start, end }) => {
    if (type === 'ExpressionStatement' && isTraceCall(expression)) traces.push({ start, end, by: ';' });
  });
  // Whoever has written nothing needs no log.
  return replaceSpans(code, traces).replace(/= ((?:logger\.)?Logger\.scope\()/g, '= /* @__PURE__ */ $1');
}

/** What a decorator of the SDK may do: check or note the types of arguments, warn of something old. */
const knownDecorators = /^(validateTypes|validateTypesAsync|validateConstructorTypes|deprecated|__metadata)$/;

/**
 * Takes out the decorators. They check arguments while running, all of which come from our own typed code, and note
 * types, which nobody reads. Throws when a decorator does anything else.
 */
export function withoutDecorators(code: string, file: string): string {
  if (!code.includes('__decorate(')) return code;
  const spans: (Span & { by: string })[] = [];
  visitNodes(parseAst(code), (node) => {
    if (node.type === 'ExpressionStatement' && decoratorsOf(node.expression)) {
      check(node.expression, file);
      spans.push({ start: node.start, end: node.end, by: ';' });
    }
    // `Client = Client_1 = __decorate([…], Client)`: the class stays as it is.
    if (node.type === 'AssignmentExpression' && decoratorsOf(node.right)) {
      check(node.right, file);
      const [, target] = (node.right as SyntaxNode).arguments as SyntaxNode[];
      const { start, end } = node.right as SyntaxNode;
      if (!target) throw new Error(`${file}: a decorator without a class`);
      spans.push({ start, end, by: code.slice(target.start, target.end) });
    }
  });
  const slim = replaceSpans(code, spans);
  if (slim.includes('__decorate(')) throw new Error(`${file} decorates in a way that scripts/ does not know`);
  return slim;
}

function decoratorsOf(node: unknown): SyntaxNode[] | null {
  if (!isNode(node) || node.type !== 'CallExpression' || calleeName(node) !== '__decorate') return null;
  return (node.arguments as { elements: SyntaxNode[] }[])[0]?.elements ?? null;
}

function check(call: unknown, file: string): void {
  for (const decorator of decoratorsOf(call) ?? []) {
    const name = calleeName(decorator);
    if (!knownDecorators.test(name)) throw new Error(`${file}: the decorator ${name} is new, and may do something`);
  }
}

function calleeName(node: unknown): string {
  const { callee } = node as { callee?: Callee };
  return (callee?.property ?? callee)?.name ?? '';
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
