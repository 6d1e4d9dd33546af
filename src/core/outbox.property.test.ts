import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chatError } from './errors';
import type { SendFault } from './testing/fakeService';
import { createHarness, type Harness } from './testing/harness';

type Action =
  | { readonly kind: 'send' | 'say' | 'drop' | 'repeat' | 'reload' | 'expireToken' | 'hide' | 'show' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'fault'; readonly fault: SendFault }
  | { readonly kind: 'endpointFault'; readonly error: 'unavailable' | 'timeout' | 'rateLimited' | 'badEndpointAnswer' };

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Action>({ kind: 'send' }) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 20_000 }).map((ms): Action => ({ kind: 'wait', ms })) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom<SendFault>('lostBefore', 'lostAfter', 'rateLimited', 'unavailable', 'auth', 'hang')
      .map((fault): Action => ({ kind: 'fault', fault })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('unavailable' as const, 'timeout' as const, 'rateLimited' as const, 'badEndpointAnswer' as const)
      .map((error): Action => ({ kind: 'endpointFault', error })),
  },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom('say' as const, 'drop' as const, 'repeat' as const, 'expireToken' as const, 'hide' as const)
      .map((kind): Action => ({ kind })),
  },
  { weight: 1, arbitrary: fc.constantFrom('reload' as const, 'show' as const).map((kind): Action => ({ kind })) },
);

it('loses, doubles and reorders nothing, whatever happens to connection, token, endpoint and page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 40 }), async (actions) => {
      const chat = createHarness();
      await chat.begin();
      const written: string[] = [];
      for (const next of actions) await perform(chat, next, written);
      await heal(chat);
      const arrived = chat.service.messages.filter((message) => message.from === 'visitor').slice(1);
      expect(arrived.map((message) => message.body)).toEqual(written);
      expect(chat.ownTexts().slice(1)).toEqual(written);
      expect(chat.engine.get().outbox).toEqual([]);
      expect(chat.engine.get().timeline.messages.map((message) => message.sid)).toEqual(
        chat.service.messages.slice(-chat.engine.get().timeline.messages.length).map((message) => message.sid),
      );
    }),
    { numRuns: 1000 },
  );
}, 60_000);

async function perform(chat: Harness, action: Action, written: string[]): Promise<void> {
  switch (action.kind) {
    case 'send': {
      const text = `text ${written.length}`;
      written.push(text);
      chat.send(text);
      return;
    }
    case 'say':
      chat.service.say('from the agent');
      return;
    case 'drop':
      chat.service.drop();
      return;
    case 'repeat':
      chat.service.repeatLast();
      return;
    case 'reload':
      return chat.reload();
    case 'expireToken':
      chat.service.expireToken();
      return;
    case 'hide':
      chat.engine.tell({ kind: 'pageHidden' });
      return;
    case 'show':
      chat.engine.tell({ kind: 'pageShown' });
      return;
    case 'wait':
      return chat.clock.advance(action.ms);
    case 'fault':
      chat.service.sendFaults.push(action.fault);
      return;
    case 'endpointFault':
      chat.endpoint.failures.push(chatError(action.error));
  }
}

/** Nothing goes wrong any more, and enough time passes for every wait and back-off to end. */
async function heal(chat: Harness): Promise<void> {
  chat.service.sendFaults.length = 0;
  chat.endpoint.failures.length = 0;
  await chat.clock.advance(10 * 60_000);
}
