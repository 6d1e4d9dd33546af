import type { Conversation } from '@twilio/conversations';
import { beforeEach, expect, it, vi } from 'vitest';
import { type DeskMessage, type DeskState, emptyDesk, mergeMessages } from './deskState';
import { createOutbox, type Outbox } from './outbox';
import { createStore, type Store } from './store';

const sid = 'CH1';
let store: Store<DeskState>;
let outbox: Outbox;
let connected: boolean;
/** What the service does with the next message; it answers with indices from 0 by default. */
let answer: () => Promise<number>;
let sent: string[];
let silences: number;

const conversation = {
  prepareMessage() {
    let body = '';
    const builder = {
      setAttributes: () => builder,
      setBody(text: string) {
        body = text;
        return builder;
      },
      build: () => ({
        send() {
          sent.push(body);
          return answer();
        },
      }),
    };
    return builder;
  },
} as unknown as Conversation;

beforeEach(() => {
  store = createStore(emptyDesk);
  connected = true;
  sent = [];
  silences = 0;
  answer = async () => sent.length - 1;
  outbox = createOutbox({
    store,
    reachable: () => (connected ? conversation : null),
    agent: () => 'robin',
    onSilence: () => {
      silences += 1;
      connected = false;
    },
  });
});

const write = (text: string) => outbox.add(sid, { kind: 'text', text });
const messages = (): readonly DeskMessage[] => store.get().conversations[sid]?.messages ?? [];
const deliveries = () => messages().map((message) => `${message.text}: ${message.delivery}`);

function echo(message: DeskMessage, index: number): void {
  store.update((state) => {
    const known = state.conversations[sid];
    if (!known) return state;
    const merged = mergeMessages(known.messages, [{ ...message, index, delivery: 'sent' }]);
    return { ...state, conversations: { [sid]: { ...known, messages: merged } } };
  });
}

function loseConnection(): Promise<never> {
  connected = false;
  return Promise.reject(new Error('disconnected'));
}

it('shows a message at once and marks it when the service has it', async () => {
  write('hello');
  expect(deliveries()).toEqual(['hello: sending']);
  await vi.waitFor(() => expect(deliveries()).toEqual(['hello: sent']));
});

it('sends what a drop swallowed once the connection is back, and later messages after it', async () => {
  answer = loseConnection;
  write('first');
  await vi.waitFor(() => expect(connected).toBe(false));
  await Promise.resolve();
  answer = async () => sent.length;
  connected = true;
  write('second');
  expect(sent).toEqual(['first']);
  outbox.flush(sid);
  await vi.waitFor(() => expect(deliveries()).toEqual(['first: sent', 'second: sent']));
  expect(sent).toEqual(['first', 'first', 'second']);
});

it('takes a drop for a drop although the SDK still calls itself connected', async () => {
  answer = () => Promise.reject(new Error('disconnected'));
  write('swallowed');
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  answer = async () => 0;
  await vi.waitFor(() => {
    outbox.flush(sid);
    expect(deliveries()).toEqual(['swallowed: sent']);
  });
});

it('does not repeat a message whose echo came although its sender was told nothing', async () => {
  answer = loseConnection;
  write('once');
  await vi.waitFor(() => expect(connected).toBe(false));
  const [draft] = messages();
  if (draft) echo(draft, 7);
  connected = true;
  outbox.flush(sid);
  expect(sent).toEqual(['once']);
  expect(messages().map((message) => message.index)).toEqual([7]);
});

it('leaves a refused message to the agent, also after a reconnect', async () => {
  answer = () => Promise.reject(new Error('429'));
  write('refused');
  await vi.waitFor(() => expect(deliveries()).toEqual(['refused: failed']));
  outbox.flush(sid);
  expect(sent).toEqual(['refused']);
  answer = async () => 0;
  outbox.retry(messages()[0]?.key ?? '');
  await vi.waitFor(() => expect(deliveries()).toEqual(['refused: sent']));
});

it('reports a connection that looks alive but never answers, and keeps the message', async () => {
  answer = () => Promise.reject(new Error('Twilsock: request timeout: TM1'));
  write('into the void');
  await vi.waitFor(() => expect(silences).toBe(1));
  expect(deliveries()).toEqual(['into the void: sending']);
});
