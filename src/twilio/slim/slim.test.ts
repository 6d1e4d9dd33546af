// What takes the place of a package answers as the package does. That the SDK works with it is shown by the contract suite.

import { EventEmitter as NodeEmitter } from 'node:events';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { EventEmitter } from './eventEmitter';
import { Notifications } from './notifications';
import { SessionStorage } from './sessionStorage';
import { factory } from './stateMachine';
import tokenStorage from './tokenStorage';
import { TreeMap } from './treeMap';

const installed = createRequire(import.meta.url);
/** A module of the SDK that no package exports. */
const inside = (file: string) => installed(`../../../node_modules/${file}`);

type Factory = typeof factory;
const original = (installed('javascript-state-machine') as { factory: Factory }).factory;

/** Everything the machine does, told by hooks for every state and transition, one of which starts another transition. */
function play(make: Factory, calls: readonly string[]): string[] {
  const told: string[] = [];
  const transitions = [
    { name: 'connect', from: ['idle', 'refused'], to: 'connecting' },
    { name: 'connect', from: ['connecting', 'connected'] },
    { name: 'opened', from: ['connecting'], to: 'connected' },
    { name: 'closed', from: ['connecting', 'connected'], to: 'idle' },
    { name: 'closed', from: ['refused'], to: 'refused' },
    { name: 'refuse', from: ['connecting'], to: 'refused' },
    { name: 'send', from: ['connected'], to: 'connected' },
  ];
  const names = ['State', 'Transition', 'Idle', 'Refused', 'Connecting', 'Connected', 'None', 'Init'];
  names.push('Connect', 'Opened', 'Closed', 'Refuse', 'Send');
  const hooks = ['on', 'onEnter', 'onLeave', 'onBefore', 'onAfter'].flatMap((when) =>
    names.map((name) => [
      when + name,
      ({ transition, from, to }: { transition: string; from: string; to: string }, ...args: unknown[]) => {
        told.push(`${when}${name}: ${transition} ${from} ${to} ${args}`);
      },
    ]),
  );
  const methods = {
    ...Object.fromEntries(hooks.filter(([name]) => !/^on(Before|After)?Transition$|^onTransition$/.test(String(name)))),
    onInvalidTransition: (transition: string, from: string) => told.push(`invalid: ${transition} ${from}`),
  };
  const machine = new (make({ init: 'idle', transitions, methods } as never))();
  for (const call of calls) {
    (machine[call] as (arg: string) => unknown)(`with ${call}`);
    told.push(`is ${machine.state} ${machine.is('connected')}`);
  }
  return told;
}

describe('the state machine', () => {
  it('moves and calls its hooks as javascript-state-machine does', () => {
    const call = fc.constantFrom('connect', 'opened', 'closed', 'refuse', 'send');
    fc.assert(
      fc.property(fc.array(call), (calls) => {
        expect(play(factory, calls)).toEqual(play(original, calls));
      }),
    );
  });

  it('refuses a transition within a transition, as the package does', () => {
    for (const make of [factory, original]) {
      const machine: Record<string, unknown> = new (make({
        init: 'a',
        transitions: [{ name: 'go', from: ['a', 'b'], to: 'b' }],
        methods: { onInvalidTransition() {}, onEnterB: () => (machine.go as () => void)() },
      }))();
      expect(() => (machine.go as () => void)()).toThrow(/in progress/);
    }
  });
});

/** One run of an emitter: who hears what, also when listeners come and go while an event is told. */
function emit(emitter: NodeEmitter | EventEmitter, steps: readonly (readonly [string, number])[]): string[] {
  const heard: string[] = [];
  const one = emitter as EventEmitter;
  const listeners: (() => void)[] = [0, 1, 2].map((id) => () => {
    heard.push(`heard ${id}`);
    if (id === 1) one.off('e', listeners[0] as () => void);
    if (id === 2) one.on('e', listeners[0] as () => void);
  });
  for (const [step, id] of steps) {
    const listener = listeners[id] as () => void;
    if (step === 'emit') heard.push(String(one.emit('e', id)));
    if (step === 'on') one.on('e', listener);
    if (step === 'once') one.once('e', listener);
    if (step === 'off') one.off('e', listener);
    if (step === 'clear' && id === 0) one.removeAllListeners();
    if (step === 'clear' && id > 0) one.removeAllListeners('e');
    heard.push(`${step} ${one.listenerCount('e')}`);
  }
  return heard;
}

describe('the event emitter', () => {
  it('tells its listeners as that of Node does', () => {
    const step = fc.tuple(fc.constantFrom('emit', 'on', 'once', 'off', 'clear'), fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        expect(emit(new EventEmitter(), steps)).toEqual(emit(new NodeEmitter(), steps));
      }),
    );
  });

  it('throws an error that nobody listens to', () => {
    expect(() => new EventEmitter().emit('error', new Error('lost'))).toThrow('lost');
  });
});

it('notifications are what comes over the connection', () => {
  const connection = new EventEmitter();
  const heard: unknown[] = [];
  new Notifications('token', { twilsockClient: connection }).on('message', (...args: unknown[]) => heard.push(args));
  connection.emit('message', 'twilio.ipmsg.typing_indicator', { identity: 'agent' });
  expect(heard).toEqual([['twilio.ipmsg.typing_indicator', { identity: 'agent' }]]);
});

/** What a map answers to some changes, each followed by a walk from a key on and one back. */
function walk(map: TreeMap<number>, steps: readonly (readonly [number, number | null])[]): unknown[] {
  return steps.map(([key, from], value) => {
    map.set(key, value);
    return [map.get(key), map.get(key + 1), [...map], [...map.getIterator(from)], [...map.getReverseIterator(from)]];
  });
}

it('the map answers as the tree does', () => {
  const { TreeMap: Tree } = inside('twilio-sync/dist/utils/tree.js') as { TreeMap: typeof TreeMap };
  const key = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.option(key))), (steps) => {
      expect(walk(new TreeMap(), steps)).toEqual(walk(new Tree(), steps));
    }),
  );
});

it('a key that comes while the map is walked is not met', () => {
  const map = new TreeMap<number>();
  map.set(1, 1);
  map.set(3, 3);
  const met: unknown[] = [];
  for (const [key] of map) {
    met.push(key);
    map.set(2, 2);
  }
  expect(met).toEqual([1, 3]);
  map.clear();
  expect([...map, map.size, map.get(1)]).toEqual([0, null]);
});

describe('what is kept nowhere', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
    key: () => null,
    length: 1,
  };

  it('is not kept by twilio-sync either where it may not', () => {
    type Storage = Record<keyof SessionStorage, (...args: unknown[]) => unknown>;
    const { SessionStorage: Original } = inside('twilio-sync/dist/services/storage.js');
    const both: Storage[] = [new SessionStorage(), new Original({ sessionStorageEnabled: false }, storage)] as never;
    for (const one of both) {
      one.updateStorageId('id');
      expect(one.store('map', 'MP1', { a: 1 })).toBeNull();
      expect(one.read('map', 'MP1')).toBeNull();
      expect(one.update('map', 'MP1', 'name', {})).toBeNull();
      expect(one.remove('map', 'MP1', 'name')).toBeNull();
    }
    expect([...kept]).toEqual([]);
  });

  it('is not kept by twilsock either', () => {
    vi.stubGlobal('sessionStorage', storage);
    vi.stubGlobal('window', { addEventListener() {} });
    const original = inside('twilsock/dist/tokenStorage.js').default as {
      storeToken(token: string, product: string): void;
      getStoredToken(product: string): unknown;
    };
    original.storeToken('token', 'ip_messaging');
    expect(original.getStoredToken('ip_messaging')).toBe(tokenStorage.getStoredToken());
    expect([...kept]).toEqual([]);
  });
});
