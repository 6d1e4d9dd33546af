// What the buttons below the preview act out.

import type { TestParlor } from 'parlor/testing';

export interface Scene {
  readonly id: string;
  /** On its button. */
  readonly label: string;
  readonly group: 'Talking' | 'Offering' | 'People' | 'Trouble';
  play(test: TestParlor, pause: (ms: number) => Promise<void>): Promise<void> | void;
}

/** In a folder beside the page, wherever that is: pictures in messages have an address with a path from the root. */
export const besidePage = (path: string) => new URL(path, location.href).pathname;

const offer = (parlor: Record<string, unknown>) => ({ attributes: { parlor: { version: 1, ...parlor } } });

/** As a person would: the dots first. */
async function answer(
  { agent }: TestParlor,
  pause: (ms: number) => Promise<void>,
  text: string,
  more?: Parameters<TestParlor['agent']['say']>[1],
): Promise<void> {
  agent.read();
  agent.type();
  await pause(Math.min(1800, 500 + text.length * 25));
  agent.say(text, more);
}

export const scenes: readonly Scene[] = [
  {
    id: 'answer',
    label: 'An answer',
    group: 'Talking',
    play: (test, pause) => answer(test, pause, 'Good morning. I have it here in front of me: it left us yesterday.'),
  },
  {
    id: 'long',
    label: 'A long answer',
    group: 'Talking',
    play: (test, pause) =>
      answer(
        test,
        pause,
        'Here is how it works:\n\n1. **Pack it** in the box it came in.\n2. Print the [label](https://shop.example/label).\n3. Leave it at any post office.\n\nWe pay it back within *three days*.',
      ),
  },
  {
    id: 'edit',
    label: 'A correction',
    group: 'Talking',
    play({ agent }) {
      const last = agent.messages.findLast(({ from }) => from === 'agent');
      if (last) agent.edit(last.sid, `${last.text} (Correction: the day before.)`);
      else agent.say('It left us the day before yesterday.');
    },
  },
  {
    id: 'react',
    label: 'A reaction',
    group: 'Talking',
    play({ agent }) {
      const last = agent.messages.findLast(({ from }) => from === 'visitor');
      if (last) agent.react(last.sid, '👍');
    },
  },
  {
    id: 'replies',
    label: 'Quick replies',
    group: 'Offering',
    play: (test, pause) =>
      answer(
        test,
        pause,
        'What would you like to do?',
        offer({
          kind: 'quickReplies',
          choices: [
            { title: 'Where is it?', id: 'where' },
            { title: 'Return it', id: 'return' },
            { title: 'Something else', id: 'else' },
          ],
        }),
      ),
  },
  {
    id: 'card',
    label: 'A card',
    group: 'Offering',
    play: (test, pause) =>
      answer(
        test,
        pause,
        'This is the one you asked for.',
        offer({
          kind: 'card',
          title: 'Stoneware teapot',
          text: '0.9 litres, glazed by hand. €96',
          imageUrl: besidePage('pictures/teapot.svg'),
          imageAlt: 'A round blue teapot',
          actions: [
            { title: 'I want it', id: 'teapot' },
            { title: 'Details', url: 'https://shop.example/teapot' },
          ],
        }),
      ),
  },
  {
    id: 'form',
    label: 'A form',
    group: 'Offering',
    play: (test, pause) =>
      answer(
        test,
        pause,
        'Where should it go?',
        offer({
          kind: 'form',
          title: 'Delivery address',
          button: 'Save the address',
          fields: [
            { name: 'street', type: 'text', label: 'Street and number', required: true },
            { name: 'town', type: 'text', label: 'Town', required: true },
          ],
        }),
      ),
  },
  {
    id: 'file',
    label: 'A file',
    group: 'Offering',
    play: ({ agent }) =>
      void agent.say('', {
        file: {
          name: 'invoice-1042.pdf',
          content: new Blob(['%PDF-1.4 a made-up invoice'], { type: 'application/pdf' }),
        },
      }),
  },
  {
    id: 'queue',
    label: 'Waiting in line',
    group: 'People',
    play: ({ agent }) => agent.queue({ position: 3, waitSeconds: 240 }),
  },
  {
    id: 'bot',
    label: 'A bot first',
    group: 'People',
    async play(test, pause) {
      test.agent.handOver({ kind: 'bot', name: 'Pip' });
      await answer(test, pause, 'I am Pip, an assistant. I find parcels, and people.');
    },
  },
  {
    id: 'person',
    label: 'A person takes over',
    group: 'People',
    async play(test, pause) {
      test.agent.handOver({ kind: 'agent', name: 'Mira Holm', avatarUrl: besidePage('people/mira.svg') });
      await answer(test, pause, 'Hello, Mira here. I read what you wrote, you need not repeat it.');
    },
  },
  { id: 'end', label: 'The end', group: 'People', play: ({ agent }) => agent.end() },
  {
    id: 'lost',
    label: 'Sending fails',
    group: 'Trouble',
    play({ network, parlor }) {
      network.failNextSend('failed');
      network.failNextSend('answerLost');
      void parlor.sendMessage('Is it still in time for Friday?');
    },
  },
  {
    id: 'slow',
    label: 'Slow network',
    group: 'Trouble',
    async play({ agent, network, parlor }) {
      const question = 'Could you wrap it as a gift?';
      network.slow(2000);
      void parlor.sendMessage(question);
      await agent.hears(question);
      agent.read();
      agent.say('Of course, with a bow.');
      network.slow(0);
    },
  },
  { id: 'offline', label: 'Offline', group: 'Trouble', play: ({ network }) => network.goOffline() },
  { id: 'online', label: 'Back online', group: 'Trouble', play: ({ network }) => network.goOnline() },
];
