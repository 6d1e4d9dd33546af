// A conversation service in memory with a transport to it: honest by default, and as unreliable as a test asks for.

import { chatError } from '../errors';
import type { Message, Participant } from '../message';
import type { ChatTransport, Clock, TransportEvent } from '../ports';

export const visitorIdentity = 'visitor-1';
export const agentIdentity = 'agent-1';

/** What becomes of the next send. `lostBefore`/`lostAfter`: the socket goes before or after the service stored it. */
export type SendFault = 'lostBefore' | 'lostAfter' | 'rateLimited' | 'unavailable' | 'refused' | 'auth' | 'hang';

export interface FakeService {
  readonly messages: readonly Message[];
  /** Taken one by one by the sends to come. */
  readonly sendFaults: SendFault[];
  /** Taken one by one by the connects to come. */
  readonly connectFaults: ('auth' | 'gone' | 'unavailable' | 'timeout')[];
  /** Counts of what was asked. */
  readonly calls: {
    connect: number;
    send: number;
    history: number;
    typing: number;
    updateToken: number;
    probe: number;
  };
  readonly horizons: number[];
  say(body: string, author?: string): Message;
  /** The service stores it and tells nobody. */
  slipIn(body: string): void;
  typing(started: boolean): void;
  drop(): void;
  /** The connection stays open, and nothing goes through it any more until it is replaced. */
  goSilent(): void;
  reconnect(): void;
  close(): void;
  expireToken(): void;
  /** Delivers the event a second time, as a replay would. */
  repeatLast(): void;
  makeTransport(): ChatTransport;
}

/** Reconnects by itself after a drop, as the SDK does. */
const reconnectAfterMs = 1500;

export function createFakeService(clock: Clock): FakeService {
  const messages: Message[] = [];
  const sendFaults: SendFault[] = [];
  const connectFaults: ('auth' | 'gone' | 'unavailable' | 'timeout')[] = [];
  const calls = { connect: 0, send: 0, history: 0, typing: 0, updateToken: 0, probe: 0 };
  const horizons: number[] = [];
  let ended = false;
  let online = false;
  /** The transport that connected last; an older one that closes cuts nobody off. */
  let current: ChatTransport | null = null;
  let silent = false;
  let currentToken = '';
  /** The service takes this token no more; a fresh one is fine. */
  let refusedToken: string | null = null;
  let listener: ((event: TransportEvent) => void) | null = null;
  let delivered = 0;

  const participants: Participant[] = [
    { identity: visitorIdentity, from: 'visitor', name: null, avatarUrl: null, lastReadIndex: null },
    { identity: agentIdentity, from: 'agent', name: 'Robin', avatarUrl: null, lastReadIndex: null },
  ];

  function tell(event: TransportEvent): void {
    listener?.(event);
  }

  function store(body: string, author: string, clientId: string | null): Message {
    const index = messages.length;
    const from = author === visitorIdentity ? 'visitor' : 'agent';
    const message: Message = {
      sid: `IM${index}`,
      index,
      clientId,
      author,
      from,
      body,
      sentAt: clock.now(),
      editedAt: null,
      media: [],
    };
    messages.push(message);
    return message;
  }

  /** Everything the transport has not been told yet, in order. */
  function deliver(): void {
    if (!online || silent) return;
    while (delivered < messages.length) {
      const message = messages[delivered++];
      if (message) tell({ kind: 'messageArrived', message });
    }
  }

  function setOnline(next: boolean): void {
    if (online === next) return;
    online = next;
    silent = false;
    tell({ kind: 'connectionChanged', connection: next ? 'online' : 'lost' });
    deliver();
  }

  function drop(): void {
    if (!online) return;
    setOnline(false);
    clock.after(reconnectAfterMs, () => {
      if (currentToken !== refusedToken && listener) setOnline(true);
    });
  }

  async function requireAnswer(deadlineMs: number): Promise<void> {
    if (!online) throw chatError('offline');
    if (!silent) return;
    await new Promise<void>((resolve) => clock.after(deadlineMs, resolve));
    throw chatError('timeout');
  }

  function newest(before: number | null, count: number) {
    const older = messages.filter((message) => before === null || message.index < before);
    return { messages: older.slice(-count), hasOlder: older.length > count };
  }

  function makeTransport(): ChatTransport {
    let closed = false;
    return {
      async connect({ token }) {
        calls.connect++;
        if (closed) throw chatError('offline');
        const fault = connectFaults.shift();
        if (fault) throw chatError(fault);
        if (token === refusedToken) throw chatError('auth');
        currentToken = token;
        current = this;
        online = true;
        silent = false;
        delivered = messages.length;
        return { identity: visitorIdentity, participants, newest: newest(null, 30), lastReadIndex: null, ended };
      },
      close() {
        closed = true;
        if (current !== this) return;
        online = false;
        listener = null;
      },
      async send({ clientId, text }) {
        calls.send++;
        await requireAnswer(10_000);
        if (ended) throw chatError('ended');
        const fault = sendFaults.shift();
        switch (fault) {
          case undefined: {
            const message = store(text, visitorIdentity, clientId);
            clock.after(20, deliver);
            return message.index;
          }
          case 'lostBefore':
            drop();
            throw chatError('timeout');
          case 'lostAfter':
            store(text, visitorIdentity, clientId);
            drop();
            throw chatError('timeout');
          case 'hang':
            store(text, visitorIdentity, clientId);
            await new Promise<void>((resolve) => clock.after(10_000, resolve));
            throw chatError('timeout');
          case 'rateLimited':
            throw chatError('rateLimited', undefined, 3000);
          case 'unavailable':
            throw chatError('unavailable');
          case 'refused':
            throw chatError('rejected');
          case 'auth':
            throw chatError('auth');
        }
      },
      async history(before, count) {
        calls.history++;
        await requireAnswer(10_000);
        return newest(before, count);
      },
      setTyping() {
        calls.typing++;
      },
      async advanceRead(index) {
        horizons.push(index);
      },
      async updateToken(token) {
        calls.updateToken++;
        currentToken = token;
        setOnline(true);
      },
      async probe() {
        calls.probe++;
        if (!online && currentToken !== refusedToken && listener) clock.after(20, () => setOnline(true));
        await requireAnswer(5000).catch((error) => {
          drop();
          throw error;
        });
      },
      async mediaUrl() {
        await requireAnswer(10_000);
        return 'https://media.example/file';
      },
      subscribe(next) {
        const mine = (event: TransportEvent) => {
          if (!closed) next(event);
        };
        listener = mine;
        return () => {
          if (listener === mine) listener = null;
        };
      },
    };
  }

  return {
    messages,
    sendFaults,
    connectFaults,
    calls,
    horizons,
    say(body, author = agentIdentity) {
      const message = store(body, author, null);
      deliver();
      return message;
    },
    slipIn(body) {
      store(body, agentIdentity, null);
      delivered = messages.length;
    },
    typing: (started) => tell({ kind: started ? 'typingStarted' : 'typingStopped', identity: agentIdentity }),
    drop,
    goSilent() {
      silent = true;
    },
    reconnect: () => setOnline(true),
    close() {
      ended = true;
      tell({ kind: 'conversationEnded' });
    },
    expireToken() {
      refusedToken = currentToken;
      setOnline(false);
      tell({ kind: 'tokenExpired' });
    },
    repeatLast() {
      const message = messages.at(-1);
      if (message && online) tell({ kind: 'messageArrived', message });
    },
    makeTransport,
  };
}
