// What takes the place of a package answers as the package does. That the SDK works with it is shown by the contract suite.

import { EventEmitter as NodeEmitter } from 'node:events';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventEmitter } from './eventEmitter';
import { Notifications } from './notifications';
import { factory } from './stateMachine';

type Factory = typeof factory;
const original = (createRequire(import.meta.url)('javascript-state-machine') as { factory: Factory }).factory;

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
