// The promises of ChatTransport as one suite: the fake passes it, and so does the Twilio adapter against the stand-in.

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChatError } from '../errors';
import type { ChatTransport, Credentials, FileContent, HistoryPage, OutgoingFile, TransportEvent } from '../ports';

/** One conversation on some service, and what a test may do to it from the other side. */
export interface TransportWorld {
  readonly transport: ChatTransport;
  readonly credentials: Credentials;
  /** Another participant writes. Resolves once the service has it. */
  say(text: string): Promise<void>;
  agentTypes(): Promise<void>;
  /** Cuts the connection; it may come back by itself. */
  drop(): Promise<void>;
  /** The connection stays open, but nothing goes through it any more: only a new one helps. */
  silence(): Promise<void>;
  /** The next send is stored by the service, but its answer is lost with the connection. */
  loseNextAnswer(): Promise<void>;
  /** The service refuses the token in use from now on. */
  expireToken(): Promise<void>;
  freshToken(): Promise<string>;
  closeConversation(): Promise<void>;
  /** What the service holds, in order. */
  stored(): Promise<{ readonly body: string; readonly clientId: string | null }[]>;
  /** As a browser holds what is in a file. */
  contentOf(text: string, type: string): FileContent;
  /** The files of all messages, in order, with what is in them where the service keeps it. */
  storedFiles(): Promise<{ readonly name: string | null; readonly type: string; readonly size: number }[]>;
  /** From now on a file is on its way for about a second. */
  slowUploads(): void;
  /** The service fails while it takes the next file. */
  failNextUpload(): void;
  dispose(): Promise<void>;
}

const patience = { timeout: 15_000, interval: 20 };

export function describeTransportContract(name: string, makeWorld: () => Promise<TransportWorld>): void {
  describe(`${name} keeps the promises of ChatTransport`, { timeout: 40_000 }, () => {
    let world: TransportWorld;
    let events: TransportEvent[];

    async function connect() {
      world = await makeWorld();
      events = [];
      world.transport.subscribe((event) => events.push(event));
      return world.transport.connect(world.credentials);
    }

    afterEach(async () => {
      world.transport.close();
      await world.dispose();
    });

    const arrived = () => events.flatMap((event) => (event.kind === 'messageArrived' ? [event.message.body] : []));
    const happened = (kind: TransportEvent['kind']) =>
      vi.waitFor(() => expect(events.map((event) => event.kind)).toContain(kind), patience);
    const changedSince = (before: number) =>
      vi.waitFor(() => expect(events.slice(before).map((event) => event.kind)).toContain('connectionChanged'), {
        timeout: 15_000,
        interval: 1,
      });
    const online = () =>
      vi.waitFor(
        () =>
          expect(events.findLast((event) => event.kind === 'connectionChanged')).toMatchObject({
            connection: 'online',
          }),
        patience,
      );

    it('connect resolves with the conversation as it is', async () => {
      const snapshot = await connect();
      expect(snapshot.ended).toBe(false);
      expect(snapshot.participants.map((participant) => participant.from).sort()).toEqual(['agent', 'visitor']);
      expect(snapshot.newest).toMatchObject({ messages: [], hasOlder: false });
    });

    it('send carries the client id, and its echo brings it back', async () => {
      await connect();
      const index = await world.transport.send({ clientId: 'c1', text: 'Hello <b>&</b> "you"\n' });
      expect(index).toBe(0);
      await vi.waitFor(() => expect(arrived()).toEqual(['Hello <b>&</b> "you"\n']), patience);
      expect(events.find((event) => event.kind === 'messageArrived')).toMatchObject({
        message: { clientId: 'c1', from: 'visitor', index: 0 },
      });
      expect(await world.stored()).toEqual([{ body: 'Hello <b>&</b> "you"\n', clientId: 'c1' }]);
    });

    it('messages of others arrive, marked as theirs', async () => {
      await connect();
      await world.say('Hi there');
      await happened('messageArrived');
      expect(events.find((event) => event.kind === 'messageArrived')).toMatchObject({
        message: { body: 'Hi there', from: 'agent', clientId: null },
      });
    });

    it('history pages back to the first message, without gaps', async () => {
      await connect();
      for (let i = 0; i < 45; i++) await world.say(`m${i}`);
      await vi.waitFor(() => expect(arrived()).toHaveLength(45), patience);
      const bodies: string[] = [];
      let before: number | null = null;
      for (let hasOlder = true; hasOlder; ) {
        const page: HistoryPage = await world.transport.history(before, 20);
        bodies.unshift(...page.messages.map((message) => message.body));
        before = page.messages[0]?.index ?? 0;
        hasOlder = page.hasOlder;
      }
      expect(bodies).toEqual([...Array(45).keys()].map((i) => `m${i}`));
    });

    it('typing of others is told', async () => {
      await connect();
      await world.agentTypes();
      await happened('typingStarted');
    });

    it('a lost connection comes back by itself, and nothing said meanwhile is missing', async () => {
      await connect();
      await world.say('before');
      await happened('messageArrived');
      await world.drop();
      await happened('connectionChanged');
      await world.say('meanwhile');
      await online();
      await vi.waitFor(() => expect(new Set(arrived())).toEqual(new Set(['before', 'meanwhile'])), patience);
      const { messages } = await world.transport.history(null, 10);
      expect(messages.map((message) => message.body)).toEqual(['before', 'meanwhile']);
    });

    it('a send whose answer is lost rejects as unknown, and history tells what became of it', async () => {
      await connect();
      await world.loseNextAnswer();
      await expect(world.transport.send({ clientId: 'c9', text: 'did it arrive?' })).rejects.toMatchObject({
        kind: 'timeout',
      });
      await online();
      await vi.waitFor(async () => {
        const { messages } = await world.transport.history(null, 10);
        expect(messages.map((message) => message.clientId)).toEqual(['c9']);
      }, patience);
    });

    const fileOf = (id: string, text: string): OutgoingFile => {
      const content = world.contentOf(text, 'text/plain');
      return { id, name: 'naïve plan.txt', contentType: 'text/plain', size: content.size, content };
    };

    it('send takes a file, tells how much of it has gone, and its echo brings it back', async () => {
      await connect();
      const told: number[] = [];
      const message = { clientId: 'f1', text: '', file: fileOf('f1', 'one\ntwo') };
      expect(await world.transport.send(message, (fraction) => told.push(fraction))).toBe(0);
      expect(told.at(-1)).toBe(1);
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(await world.storedFiles()).toEqual([{ name: 'naïve plan.txt', type: 'text/plain', size: 7 }]);
      await happened('messageArrived');
      expect(events.find((event) => event.kind === 'messageArrived')).toMatchObject({
        message: {
          clientId: 'f1',
          body: '',
          media: [{ filename: 'naïve plan.txt', contentType: 'text/plain', size: 7 }],
        },
      });
    });

    it('an upload that is cancelled rejects as one that never left, and nothing is stored', async () => {
      await connect();
      world.slowUploads();
      const message = { clientId: 'f2', text: '', file: fileOf('f2', 'x'.repeat(200_000)) };
      const sending = world.transport.send(message, (fraction) => {
        if (fraction < 1) world.transport.cancelUpload('f2');
      });
      await expect(sending).rejects.toMatchObject({ kind: 'offline' });
      await world.transport.send({ clientId: 'c7', text: 'after it' });
      expect(await world.stored()).toEqual([{ body: 'after it', clientId: 'c7' }]);
    });

    it('a file that may not be posted after its upload is not, and the reason is told', async () => {
      await connect();
      const message = { clientId: 'f6', text: '', file: fileOf('f6', 'no longer') };
      const refusal: ChatError = { kind: 'offline', detail: 'not now' };
      await expect(world.transport.send(message, undefined, () => Promise.reject(refusal))).rejects.toEqual(refusal);
      expect(await world.stored()).toEqual([]);
    });

    it('a failed upload stores nothing, and the same file can be sent again', async () => {
      await connect();
      world.failNextUpload();
      const message = { clientId: 'f3', text: '', file: fileOf('f3', 'again') };
      await expect(world.transport.send(message)).rejects.toMatchObject({ kind: 'unavailable' });
      expect(await world.stored()).toEqual([]);
      await world.transport.send(message);
      expect(await world.stored()).toHaveLength(1);
      expect(await world.storedFiles()).toHaveLength(1);
    });

    it('a file whose answer is lost rejects as unknown, and history tells what became of it', async () => {
      await connect();
      await world.loseNextAnswer();
      const message = { clientId: 'f4', text: '', file: fileOf('f4', 'did it arrive?') };
      await expect(world.transport.send(message)).rejects.toMatchObject({ kind: 'timeout' });
      await online();
      await vi.waitFor(async () => {
        const { messages } = await world.transport.history(null, 10);
        expect(messages.map(({ clientId, media }) => [clientId, media.length])).toEqual([['f4', 1]]);
      }, patience);
    });

    it('rejects only with ChatError, and at once, while not connected', async () => {
      await connect();
      const before = events.length;
      await world.drop();
      await changedSince(before);
      const outcomes = await Promise.allSettled([
        world.transport.send({ clientId: 'c2', text: 'x' }),
        world.transport.send({ clientId: 'f5', text: '', file: fileOf('f5', 'x') }),
        world.transport.history(null, 10),
        world.transport.mediaUrl('ME1'),
      ]);
      for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: { kind: 'offline' } });
    });

    it('a probe resolves while the service answers', async () => {
      await connect();
      const before = events.length;
      await world.transport.probe();
      expect(events.slice(before).filter((event) => event.kind === 'connectionChanged')).toEqual([]);
    });

    it('a probe finds out that nobody answers any more, and has the connection replaced', async () => {
      await connect();
      const before = events.length;
      await world.silence();
      await world.say('unheard');
      await expect(world.transport.probe()).rejects.toMatchObject({ kind: 'timeout' });
      await changedSince(before);
      await online();
      await vi.waitFor(() => expect(arrived()).toContain('unheard'), patience);
    });

    it('a probe without a connection is refused, and brings it back sooner', async () => {
      await connect();
      const before = events.length;
      await world.drop();
      await changedSince(before);
      await expect(world.transport.probe()).rejects.toMatchObject({ kind: 'offline' });
      await online();
    });

    it('a refused token is told when a fresh one can be given, and with it all goes on', async () => {
      await connect();
      await world.expireToken();
      await happened('tokenExpired');
      // Immediately, as the engine may: this is where the SDK alone would hang.
      await world.transport.updateToken(await world.freshToken());
      await online();
      await world.transport.send({ clientId: 'c3', text: 'still here' });
      expect(await world.stored()).toEqual([{ body: 'still here', clientId: 'c3' }]);
    });

    it('a token is replaced while connected without losing the connection', async () => {
      await connect();
      const before = events.length;
      await world.transport.updateToken(await world.freshToken());
      expect(events.slice(before).filter((event) => event.kind === 'connectionChanged')).toEqual([]);
      await world.transport.send({ clientId: 'c4', text: 'x' });
    });

    it('the close of a conversation is told, and sending then is refused', async () => {
      await connect();
      await world.closeConversation();
      await happened('conversationEnded');
      await expect(world.transport.send({ clientId: 'c5', text: 'too late' })).rejects.toMatchObject({
        kind: expect.stringMatching(/ended|gone|rejected/),
      });
    });

    it('a visitor who quits is taken out of the conversation', async () => {
      await connect();
      await world.transport.quit();
      await happened('conversationEnded');
    });

    it('after close nothing is delivered, and every call is refused', async () => {
      await connect();
      world.transport.close();
      const before = events.length;
      await world.say('nobody listens');
      await expect(world.transport.send({ clientId: 'c6', text: 'x' })).rejects.toMatchObject({ kind: 'offline' });
      await expect(world.transport.connect(world.credentials)).rejects.toMatchObject({ kind: 'offline' });
      expect(events).toHaveLength(before);
    });
  });
}
