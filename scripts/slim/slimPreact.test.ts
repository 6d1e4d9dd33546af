// The same trees drawn by preact as it is published and by ours: the same page each time, made of the same elements, with
// the same effects, refs and listeners on the way.

import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { ComponentChildren, VNode } from 'preact';
import * as preact from 'preact';
import * as hooks from 'preact/hooks';
import * as jsxRuntime from 'preact/jsx-runtime';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { slimPreactModule } from './slimPreact';

type Library = Pick<typeof preact, 'render' | 'createContext' | 'Fragment'> &
  Pick<
    typeof hooks,
    | 'useContext'
    | 'useEffect'
    | 'useErrorBoundary'
    | 'useId'
    | 'useLayoutEffect'
    | 'useMemo'
    | 'useReducer'
    | 'useRef'
    | 'useState'
  > &
  Pick<typeof jsxRuntime, 'jsx'>;

/** A tree as plain data. Every number is a key: 0 stands for none. */
type Tree =
  | string
  | null
  | {
      readonly tag: string;
      readonly key: number;
      readonly props: Readonly<Record<string, unknown>>;
      readonly inside: readonly Tree[];
    }
  | { readonly component: Component; readonly key: number; readonly inside: readonly Tree[] };
type Component =
  | 'Group'
  | 'Settling'
  | 'Listening'
  | 'Reading'
  | 'Giving'
  | 'Boundary'
  | 'Failing'
  | 'Named'
  | 'Refers';

/** `PARLOR_RUNS`: a longer one. */
const runs = Number(process.env.PARLOR_RUNS ?? 60);

const published: Library = { ...preact, ...hooks, ...jsxRuntime };
let slim: Library;

beforeAll(async () => {
  const code = await slimPreactModule();
  slim = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as Library;
}, 60_000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('document', new JSDOM().window.document);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 16));
  vi.stubGlobal('cancelAnimationFrame', (timer: NodeJS.Timeout) => clearTimeout(timer));
  return () => vi.useRealTimers();
});

const child: fc.Memo<Tree> = fc.memo((depth) =>
  depth <= 1
    ? fc.oneof(fc.constantFrom('one', 'two', null), element(depth))
    : fc.oneof(element(depth), element(depth), component(depth), fc.constantFrom('one', null)),
);
const inside = (depth: number) => (depth <= 1 ? fc.constant([]) : fc.array(child(depth - 1), { maxLength: 4 }));
const key = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 }));

function element(depth: number): fc.Arbitrary<Tree> {
  return fc.record({
    tag: fc.constantFrom('div', 'p', 'input', 'svg', 'progress'),
    key,
    props: fc.record(
      {
        class: fc.constantFrom('a', 'b', undefined),
        title: fc.constantFrom('', 'title', null),
        value: fc.constantFrom('', 'x', '7', undefined),
        checked: fc.boolean(),
        hidden: fc.boolean(),
        tabIndex: fc.constantFrom(0, -1),
        role: fc.constantFrom('list', undefined),
        width: fc.constantFrom(3, undefined),
        'aria-busy': fc.boolean(),
        style: fc.constantFrom({ color: 'red' }, { color: 'blue', opacity: 0 }, undefined),
        onClick: fc.constantFrom('first', 'second', undefined),
        ref: fc.constantFrom('here', undefined),
      },
      { requiredKeys: [] },
    ),
    inside: inside(depth),
  });
}

function component(depth: number): fc.Arbitrary<Tree> {
  return fc.record({
    component: fc.constantFrom<Component>(
      'Group',
      'Settling',
      'Listening',
      'Reading',
      'Giving',
      'Boundary',
      'Failing',
      'Named',
      'Refers',
    ),
    key,
    inside: inside(depth),
  });
}

/** Draws with one library, and tells what can be seen of it. */
function stage(library: Library) {
  const { createContext, Fragment, jsx, render } = library;
  let log: string[] = [];
  const Value = createContext('nothing');
  const container = document.createElement('section');
  document.body.append(container);
  const numbers = new WeakMap<Element, number>();
  let count = 0;

  type Props = { readonly children: ComponentChildren; readonly mark: string };
  const components: Record<Component, (props: Props) => VNode> = {
    Group: ({ children }) => jsx(Fragment, { children }),
    Settling({ children, mark }) {
      const [isSettled, settle] = library.useState(false);
      const [times, more] = library.useReducer((before: number) => before + 1, 0);
      library.useLayoutEffect(() => settle(true), [mark]);
      library.useEffect(() => more(undefined), []);
      return jsx('p', { title: `${isSettled} ${times}`, children });
    },
    Listening({ children, mark }) {
      library.useLayoutEffect(() => {
        log.push(`in ${mark}`);
        return () => log.push(`out ${mark}`);
      }, [mark]);
      const last = library.useRef('');
      library.useEffect(() => {
        last.current = mark;
      });
      return jsx(Fragment, { children: [last.current, children] });
    },
    Reading: ({ children }) => jsx('p', { children: [library.useContext(Value), children] }),
    Giving: ({ children, mark }) => jsx(Value.Provider, { value: mark, children }),
    Boundary({ children }) {
      const [error] = library.useErrorBoundary((caught) => void log.push(String(caught)));
      return error ? jsx('p', { children: String(error) }) : jsx(Fragment, { children });
    },
    Failing({ children, mark }) {
      if (mark.endsWith('3')) throw new Error(mark);
      return jsx('p', { children });
    },
    Named: ({ children }) => jsx('p', { id: library.useId(), children }),
    Refers({ children, mark }) {
      const place = library.useRef<HTMLElement>(null);
      const made = library.useMemo(() => ({ mark }), [mark]);
      library.useLayoutEffect(() => void log.push(`${made.mark} ${place.current?.localName}`), [made]);
      return jsx('p', { ref: place as never, children });
    },
  };
  const listeners: Readonly<Record<string, () => void>> = {
    first: () => void log.push('first'),
    second: () => void log.push('second'),
  };
  const ref = (found: Element | null) => void log.push(`ref ${found?.localName}`);

  const vnode = (tree: Tree, step: number): ComponentChildren => {
    if (tree === null || typeof tree === 'string') return tree;
    const children = tree.inside.map((each) => vnode(each, step));
    const itsKey = tree.key ? `${tree.key}` : undefined;
    if ('component' in tree)
      return jsx(components[tree.component] as never, { children, mark: `${tree.key}${step}` } as never, itsKey);
    const { onClick, ref: hasRef, ...props } = tree.props;
    return jsx(
      tree.tag,
      {
        ...props,
        ...(onClick ? { onClick: listeners[String(onClick)] } : {}),
        ...(hasRef ? { ref } : {}),
        children,
      } as never,
      itsKey,
    );
  };

  async function settle() {
    for (let i = 0; i < 5; i++) {
      await Promise.resolve();
      vi.runAllTimers();
    }
  }

  return {
    async draw(trees: readonly Tree[], step: number) {
      let thrown = '';
      try {
        render(jsx(components.Boundary, { children: trees.map((tree) => vnode(tree, step)), mark: '' }), container);
        await settle();
      } catch (error) {
        thrown = String(error);
      }
      const elements = [...container.querySelectorAll<HTMLElement>('*')];
      for (const each of elements) if (!numbers.has(each)) numbers.set(each, count++);
      for (const each of elements) each.click?.();
      const seen = {
        thrown,
        html: container.innerHTML,
        identities: elements.map((each) => numbers.get(each)),
        properties: elements.map((each) => [
          each.tabIndex,
          (each as HTMLInputElement).value,
          (each as HTMLInputElement).checked,
        ]),
        log,
      };
      log = [];
      return seen;
    },
    async end() {
      render(null, container);
      await settle();
      container.remove();
      return [container.childNodes.length, ...log];
    },
  };
}

describe('preact as it is shipped', () => {
  test('draws what the published one draws', async () => {
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(child(3), { maxLength: 5 }), { minLength: 2, maxLength: 5 }),
        async (scenes) => {
          const [ours, theirs] = [stage(slim), stage(published)];
          for (const [step, trees] of scenes.entries()) {
            expect(await ours.draw(trees, step)).toEqual(await theirs.draw(trees, step));
            drawn++;
          }
          expect(await ours.end()).toEqual(await theirs.end());
        },
      ),
      { numRuns: runs, seed: 20261129 },
    );
    expect(drawn).toBeGreaterThan(runs);
  }, 60_000);
});
