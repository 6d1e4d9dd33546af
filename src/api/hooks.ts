// `before:…`: the page may change what is about to happen, or stop it.

import type { HookName, ParlorHooks } from '../commandTypes';
import type { Intent } from '../core/intents';
import type { Api } from './api';
import type { Inside } from './inside';
import { plainFormData, plainObject } from './plainArguments';

/** A visitor waits meanwhile. */
const patienceMs = 3000;

type Hook = (detail: object) => unknown;

/** `identified`: who the visitor is, is being found out; nobody begins a conversation as a stranger meanwhile. */
export function createHooks(
  { engine, listeners, ports, warn }: Inside,
  identified: () => Promise<unknown> | null,
): Pick<Api, 'dispatch'> {
  /** What is waited for, so that two messages keep their order whatever their hooks do. Null: nothing. */
  let last: Promise<unknown> | null = null;
  /** Texts whose hooks are still at work: pressing Enter again meanwhile is no second message. */
  const underWay = new Set<string>();

  function hooksOf(name: HookName): Hook[] {
    return [...listeners].filter(([wanted]) => wanted === name).map(([, listener]) => listener as Hook);
  }

  /** The fields as the hooks leave them, or null when one of them cancels. Stays synchronous as long as they do. */
  function ask<Name extends HookName>(
    name: Name,
    first: ParlorHooks[Name],
  ): ParlorHooks[Name] | null | Promise<ParlorHooks[Name] | null> {
    const hooks = hooksOf(name);
    const next = (position: number, detail: ParlorHooks[Name]): ReturnType<typeof ask<Name>> => {
      const hook = hooks[position];
      if (!hook) return detail;
      const offered = { ...detail };
      const go = (answer: unknown) =>
        answer === false ? null : next(position + 1, { ...offered, ...Object(answer === true ? {} : answer) });
      const pass = (error: unknown) => {
        warn(`hook for "${name}": ${String(error)}; it passes`);
        return next(position + 1, detail);
      };
      try {
        const answer = hook(offered);
        return isThenable(answer) ? inTime(answer).then(go, pass) : go(answer);
      } catch (error) {
        return pass(error);
      }
    };
    return next(0, first);
  }

  function inTime<Value>(work: PromiseLike<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const cancel = ports.clock.after(patienceMs, () => reject(new Error(`no answer within ${patienceMs / 1000} s`)));
      work.then(resolve, reject).then(cancel, cancel);
    });
  }

  /** The intents to carry out in its place, or null for none. */
  function decide(intent: Intent): readonly Intent[] | null | Promise<readonly Intent[] | null> {
    switch (intent.kind) {
      case 'openPanel':
        return engine.get().panel === 'open' ? [intent] : when(ask('before:open', {}), () => [intent]);
      case 'endConversation':
        return when(ask('before:end', {}), () => [intent]);
      case 'sendText':
        // An answer goes with what was offered: its words are not the page's to change.
        if (intent.answer) return [intent];
        return when(ask('before:send', { text: intent.text }), ({ text }) => [
          { ...intent, text: typeof text === 'string' ? text : intent.text },
        ]);
      case 'submitForm': {
        const pending = identified();
        if (pending) {
          const go = () => decide(intent);
          return inTime(pending).then(go, go);
        }
        const { values, answers = values } = intent;
        return when(ask('before:start', { formData: { ...answers }, context: {} }), (changed) => {
          const formData = plainFormData(changed.formData) ?? answers;
          return [
            { kind: 'setContext', context: plainObject(changed.context) ?? {} },
            { ...intent, ...(intent.answers ? { answers: formData } : { values: formData }) },
          ];
        });
      }
      default:
        return [intent];
    }
  }

  function carryOut(intents: readonly Intent[] | null): boolean {
    for (const intent of intents ?? []) engine.dispatch(intent);
    return intents !== null;
  }

  function take(intent: Intent): boolean | Promise<boolean> {
    if (last) return follow(last.then(() => decide(intent)).then(carryOut));
    const decided = decide(intent);
    return decided instanceof Promise ? follow(decided.then(carryOut)) : carryOut(decided);
  }

  return {
    async dispatch(intent) {
      if (intent.kind !== 'sendText' || intent.answer) return take(intent);
      const { text } = intent;
      if (underWay.has(text)) return false;
      underWay.add(text);
      try {
        return await take(intent);
      } finally {
        underWay.delete(text);
      }
    },
  };

  function follow(turn: Promise<boolean>): Promise<boolean> {
    last = turn;
    const end = () => {
      if (last === turn) last = null;
    };
    turn.then(end, end);
    return turn;
  }
}

function when<Value, Result>(
  value: Value | null | Promise<Value | null>,
  use: (value: Value) => Result,
): Result | null | Promise<Result | null> {
  const go = (there: Value | null) => (there === null ? null : use(there));
  return value instanceof Promise ? value.then(go) : go(value);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null)?.then === 'function';
}
