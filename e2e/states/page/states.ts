// Every state that a visitor can meet, by name, and how to get there.

import { picture, sound } from './files';
import type { Stage } from './stage';

export interface State {
  readonly name: string;
  /** Takes seconds that nobody can shorten. */
  readonly isSlow?: boolean;
  readonly play: (stage: Stage) => Promise<void> | void;
}

const address = { name: 'street', type: 'text', label: 'Street and number', required: true } as const;
const teapot = {
  title: 'Stoneware teapot',
  text: '0.9 litres, glazed by hand.',
  imageUrl: '/pictures/teapot.svg',
  imageAlt: 'A round blue teapot',
  actions: [
    { title: 'I want it', id: 'teapot' },
    { title: 'Details', url: 'https://shop.example/teapot' },
  ],
};
/** Beside the sending of what was written; there as long as nothing is. */
const voiceButton = '.composer-tools:last-of-type > .icon-button:last-child';
const never = { timeZone: 'Europe/Oslo', week: {} };
const greeting = {
  text: 'Questions about glazes? We are at the kiln right now.',
  name: 'Robin',
  avatar: '/people/robin.svg',
  quickStarts: ['Which glaze is food safe?', { text: 'Ship to Norway?', send: true }],
};

export const states: readonly State[] = [
  {
    name: 'launcher',
    async play(stage) {
      stage.show();
      await stage.find('.launcher');
    },
  },
  {
    name: 'launcher with unread messages',
    async play(stage) {
      await stage.begin();
      stage.test.parlor.close();
      await stage.gone('.panel[open]');
      stage.test.agent.say('It left us yesterday.');
      stage.test.agent.say('You will have it on Friday.');
      await stage.find('.badge');
    },
  },
  {
    name: 'invitation',
    async play(stage) {
      stage.show({ proactive: [{ when: { timeOnPage: 0 }, greeting }] });
      await stage.find('.invitation-start');
    },
  },
  {
    name: 'consent gate',
    async play(stage) {
      stage.show({ consent: { link: '/privacy' } });
      stage.test.parlor.open();
      await stage.find('.balloon');
    },
  },
  {
    name: 'form',
    play: (stage) => stage.open(),
  },
  {
    name: 'form with errors',
    async play(stage) {
      await stage.open();
      await stage.press('.form button[type=submit]');
      await stage.find('.field-problem');
    },
  },
  {
    name: 'form with fields for text, numbers and dates',
    play: (stage) =>
      stage.open({
        form: {
          title: 'Before we begin',
          description: 'We read it [with care](https://shop.example/privacy).',
          fields: [
            { name: 'company', label: 'Company', hint: 'As on the invoice', placeholder: 'Kiln & Tide' },
            { name: 'email', type: 'email' },
            { name: 'site', type: 'url', label: 'Your site' },
            { name: 'phone', type: 'tel', label: 'Phone', country: 'DE' },
            { name: 'pieces', type: 'number', label: 'How many', min: 1, max: 12 },
            { name: 'day', type: 'date', label: 'When', min: 'today' },
            { name: 'hour', type: 'time', label: 'At what time' },
            { name: 'query', type: 'textarea' },
          ],
          footer: 'By going on you accept [our terms](https://shop.example/terms).',
        },
      }),
  },
  {
    name: 'form with choices, boxes and ratings',
    async play(stage) {
      await stage.open({
        form: {
          fields: [
            { name: 'about', type: 'select', label: 'About', options: ['An order', 'A return'], required: true },
            { name: 'way', type: 'radio', label: 'Delivery', options: ['Standard', 'Express'], required: true },
            { name: 'likes', type: 'chips', label: 'Colours', options: ['Blue', 'Sand', 'Moss'], multiple: true },
            { name: 'news', type: 'checkbox', label: 'Send me news' },
            { name: 'terms', type: 'consent', label: 'I accept [the terms](https://shop.example/terms)' },
            { name: 'rating', type: 'stars', label: 'How are we doing?' },
            { name: 'solved', type: 'thumbs', label: 'Did you find it?' },
            {
              name: 'recommend',
              type: 'scale',
              label: 'Would you recommend us?',
              minLabel: 'Never',
              maxLabel: 'Surely',
            },
          ],
        },
      });
      await stage.press('.form button[type=submit]');
      await stage.find('.field-problem');
    },
  },
  {
    name: 'form in steps, the second of them',
    async play(stage) {
      await stage.open({
        form: {
          steps: [
            { title: 'You', fields: [{ name: 'friendlyName' }] },
            {
              title: 'Your order',
              fields: [
                { name: 'order', label: 'Number', required: true },
                { name: 'query', type: 'textarea' },
              ],
            },
          ],
        },
      });
      await stage.press('.form button[type=submit]');
      await stage.until('the second step', () => stage.all('.steps[data-position="1"], .form textarea').length > 0);
    },
  },
  {
    name: 'connecting',
    async play(stage) {
      stage.showWithEndpoint('/answers/never');
      stage.test.parlor.open();
      await stage.find('.form');
      void stage.test.parlor.startConversation({
        formData: { friendlyName: 'Ada', email: 'ada@example.org', query: 'Where is my order?' },
      });
      await stage.find('.timeline');
    },
  },
  ...([400, 403, 404, 429, 503] as const).map(
    (status): State => ({
      name: `the endpoint answers ${status}`,
      async play(stage) {
        stage.showWithEndpoint(`/answers/${status}`);
        stage.test.parlor.open();
        await stage.find('.form');
        void stage.test.parlor.startConversation({
          formData: { friendlyName: 'Ada', email: 'ada@example.org', query: 'Where is my order?' },
        });
        await stage.find('.problem-sign, .banner');
      },
    }),
  ),
  { name: 'a question that waits for an agent', play: (stage) => stage.begin() },
  {
    name: 'a place in the queue',
    async play(stage) {
      await stage.begin();
      stage.test.agent.queue({ position: 3, waitSeconds: 240 });
      await stage.find('.who-queue');
    },
  },
  {
    name: 'a bot, and somebody who takes over',
    async play(stage) {
      await stage.begin();
      stage.test.agent.handOver({ kind: 'bot', name: 'Pip' });
      await stage.say('I am Pip, an assistant.');
      stage.test.agent.handOver({ kind: 'agent', name: 'Mira Holm', avatarUrl: '/people/mira.svg' });
      await stage.say('Hello, Mira here.');
    },
  },
  {
    name: 'a conversation, the agent typing',
    async play(stage) {
      await stage.begin();
      await stage.say('Good morning. I look it up.');
      stage.test.agent.read();
      stage.test.agent.type();
      await stage.find('.dots');
    },
  },
  {
    name: 'formatted text, links and code',
    async play(stage) {
      await stage.begin();
      await stage.say(
        'Here is **how**:\n\n1. Print the [label](https://shop.example/label).\n2. Run `kiln pack`.\n\n> Within *three days*\n\n```\nkiln pack --fragile teapot --to "12 Kiln Lane" --with-care --insured\n```',
      );
      await stage.find('.code-block');
    },
  },
  {
    name: 'emoji alone, and a message that was edited and one that was removed',
    async play(stage) {
      await stage.begin();
      await stage.say('🎉');
      await stage.say('It left us yesterday.');
      stage.test.agent.edit(stage.test.agent.messages.at(-1)?.sid ?? '', 'It left us today.');
      await stage.say('Never mind.');
      stage.test.agent.remove(stage.test.agent.messages.at(-1)?.sid ?? '');
      await stage.find('.tombstone');
    },
  },
  {
    name: 'a system message and a long history',
    async play(stage) {
      await stage.begin();
      for (let count = 0; count < 40; count++) stage.test.agent.say(`Line ${count}`);
      await stage.until('the last line', () => /Line 39/.test(stage.root.textContent ?? ''));
      const timeline = await stage.find('.timeline');
      timeline.scrollTop = 0;
      timeline.dispatchEvent(new Event('scroll'));
      stage.test.agent.say('And one more.');
      await stage.find('.jump');
    },
  },
  {
    name: 'quick replies',
    async play(stage) {
      await stage.begin();
      await stage.offer('quickReplies', { choices: ['Where is it?', 'Return it', 'Something else'] });
      await stage.find('.chip');
    },
  },
  {
    name: 'quick replies that were answered',
    async play(stage) {
      await stage.begin();
      await stage.offer('quickReplies', { choices: ['Where is it?', 'Return it', 'Something else'] });
      await stage.press('button.chip');
      await stage.find('.chip[data-state=chosen]');
    },
  },
  {
    name: 'buttons that lead elsewhere',
    async play(stage) {
      await stage.begin();
      await stage.offer('callToAction', {
        actions: [
          { title: 'Track it', url: 'https://shop.example/track' },
          { title: 'Call us', url: 'tel:+441632960000' },
          { title: 'Copy the code', code: 'TEA10' },
        ],
      });
    },
  },
  {
    name: 'card',
    async play(stage) {
      await stage.begin();
      await stage.offer('card', teapot);
    },
  },
  {
    name: 'carousel',
    async play(stage) {
      await stage.begin();
      await stage.offer('carousel', { cards: [teapot, { ...teapot, title: 'Mug' }, { ...teapot, title: 'Bowl' }] });
      await stage.find('.carousel-buttons');
    },
  },
  {
    name: 'list',
    async play(stage) {
      await stage.begin();
      await stage.offer('list', {
        many: true,
        items: [
          { title: 'Standard', text: '3 to 5 days' },
          { title: 'Express', text: 'Tomorrow by noon' },
        ],
      });
    },
  },
  {
    name: 'links to pictures and files, and a place',
    async play(stage) {
      await stage.begin();
      await stage.offer('media', { urls: ['/pictures/teapot.svg', 'https://shop.example/care.pdf'] });
      await stage.offer('location', { latitude: 51.5136, longitude: -0.0989, label: 'Our shop, 12 Kiln Lane' });
    },
  },
  {
    name: 'form in a message',
    async play(stage) {
      await stage.begin();
      await stage.offer('form', {
        title: 'Delivery address',
        fields: [address, { name: 'note', type: 'textarea', label: 'Note for the driver' }],
      });
      await stage.press('.sheet button[type=submit]');
      await stage.find('.field-problem');
    },
  },
  {
    name: 'date, and hours to choose from',
    async play(stage) {
      await stage.begin();
      await stage.offer('dateTime', { pick: 'date' });
      await stage.offer('dateTime', {
        pick: 'dateTime',
        slots: ['2027-05-12T09:30:00+01:00', '2027-05-12T11:00:00+01:00', '2027-05-13T14:00:00+01:00'],
      });
    },
  },
  {
    name: 'survey in a message',
    async play(stage) {
      await stage.begin();
      await stage.offer('survey', {
        title: 'How did we do?',
        questions: [
          { type: 'stars', id: 'rating', label: 'Your rating', required: true },
          { type: 'thumbs', id: 'solved', label: 'Is your question answered?' },
          {
            type: 'scale',
            id: 'recommend',
            label: 'Would you recommend us?',
            minLabel: 'Never',
            maxLabel: 'Certainly',
          },
          { type: 'choice', id: 'topic', label: 'What was it about?', choices: ['Delivery', 'Returns'] },
          { type: 'comment', id: 'comment', label: 'Anything else?' },
        ],
      });
    },
  },
  {
    name: 'pictures',
    async play(stage) {
      await stage.begin();
      await stage.file('teapot.png', await picture('#4a7'));
      await stage.find('.picture-open[aria-busy=false]');
    },
  },
  {
    name: 'picture, enlarged',
    async play(stage) {
      await stage.begin();
      await stage.file('teapot.png', await picture('#4a7'));
      await stage.file('bowl.png', await picture('#a47'));
      await stage.find('.picture-open[aria-busy=false]');
      await stage.press('.picture-open');
      await stage.find('.viewer-picture');
    },
  },
  {
    name: 'a file and a voice note',
    async play(stage) {
      await stage.begin();
      await stage.file('invoice-1042.pdf', new Blob(['%PDF-1.4 a made-up invoice'], { type: 'application/pdf' }));
      await stage.file('note.wav', sound());
      await stage.find('.audio-play');
      await stage.find('.file-card');
    },
  },
  {
    name: 'a video that cannot be played',
    async play(stage) {
      await stage.begin();
      await stage.file('kiln.mp4', new Blob(['no video'], { type: 'video/mp4' }));
      await stage.find('.video');
    },
  },
  {
    name: 'emoji',
    async play(stage) {
      await stage.begin();
      await stage.press('.composer-box [aria-haspopup=dialog]');
      await stage.find('.emoji-popup[role=dialog] [role=gridcell]');
    },
  },
  {
    name: 'emoji, searched for in vain',
    async play(stage) {
      await stage.begin();
      await stage.press('.composer-box [aria-haspopup=dialog]');
      await stage.find('.emoji-popup[role=dialog] [role=gridcell]');
      await stage.write('.emoji-search input', 'xyzzy');
      await stage.find('.emoji-none');
    },
  },
  {
    name: 'emoji offered while a name is typed',
    async play(stage) {
      await stage.begin({ emojiShortcodes: true });
      await stage.write('.composer-text', 'Fine :smi');
      await stage.find('.emoji-offer [role=option]');
    },
  },
  {
    name: 'a message that is too long',
    async play(stage) {
      await stage.begin();
      await stage.write('.composer-text', 'long '.repeat(7000));
      await stage.find('.limit');
    },
  },
  {
    name: 'files to be sent, and some that cannot be',
    async play(stage) {
      await stage.begin({ attachments: { maxBytes: 2000 } });
      await stage.find('input[type=file]');
      await stage.choose(
        new File(['MZ'], 'program.exe', { type: 'application/x-msdownload' }),
        new File(['x'.repeat(3000)], 'a-text-that-is-far-too-large.txt', { type: 'text/plain' }),
        new File([''], 'empty.txt', { type: 'text/plain' }),
        new File(['text'], 'a-text-with-a-long-name-that-goes-on-and-on.txt', { type: 'text/plain' }),
      );
      await stage.find('.refusal');
      await stage.find('.file-chip:not([aria-busy])');
    },
  },
  {
    name: 'voice note, recorded',
    async play(stage) {
      await stage.begin();
      microphone();
      await stage.press(voiceButton);
      await stage.find('.voice[data-kind=recording] .voice-stop');
    },
  },
  {
    name: 'microphone that is refused',
    async play(stage) {
      await stage.begin();
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      await stage.press(voiceButton);
      await stage.find('.voice[data-kind=failed]');
    },
  },
  {
    name: 'what can be done with a message, and reactions',
    async play(stage) {
      await stage.begin();
      await stage.say('It left us yesterday.');
      stage.test.agent.react(stage.test.agent.messages.find(({ from }) => from === 'visitor')?.sid ?? '', '👍');
      await stage.find('.reaction');
      await actions(stage);
    },
  },
  {
    name: 'emoji to react with',
    async play(stage) {
      await stage.begin();
      await stage.say('It left us yesterday.');
      await actions(stage);
      await stage.press('.message-action[aria-expanded]');
      await stage.until('six emoji', () => stage.all('.message-action').length >= 6);
    },
  },
  {
    name: 'a reply',
    async play(stage) {
      await stage.begin();
      await stage.say('Which colour?');
      await actions(stage);
      const buttons = stage.all('.message-action');
      buttons[1]?.click();
      await stage.find('.reply-preview');
      await stage.write('.composer-text', 'The blue one');
      await stage.press('.composer .send');
      await stage.find('.quote');
    },
  },
  {
    name: 'menu',
    async play(stage) {
      await stage.begin();
      await stage.menu();
    },
  },
  {
    name: 'transcript',
    async play(stage) {
      await stage.begin();
      await stage.menu(-2);
      await stage.find('.dialog .button');
    },
  },
  {
    name: 'ending the conversation, with what has not been sent',
    async play(stage) {
      await stage.begin();
      await stage.write('.composer-text', 'half a thought');
      await stage.menu(-1);
      await stage.find('.dialog .button');
    },
  },
  {
    name: 'survey before the end',
    async play(stage) {
      await stage.begin({ survey: true });
      // Brings the file in which the survey is as well: the end does not wait for it.
      await stage.offer('quickReplies', { choices: ['Thank you'] });
      await stage.find('.chip');
      await stage.menu(-1);
      await stage.press('.dialog-actions .button:first-child');
      await stage.find('.dialog .sheet');
    },
  },
  {
    name: 'offline, with a message that waits',
    async play(stage) {
      await stage.begin();
      stage.network(false);
      await stage.find('.banner');
      await stage.write('.composer-text', 'Are you there?');
      await stage.press('.composer .send');
      await stage.find('[data-delivery=queued]');
    },
  },
  {
    name: 'reconnecting',
    isSlow: true,
    async play(stage) {
      await stage.begin();
      stage.test.network.goOffline();
      await stage.find('.banner');
    },
  },
  {
    name: 'a message that was not sent',
    async play(stage) {
      await stage.begin();
      stage.test.network.failNextSend('rejected');
      await stage.write('.composer-text', 'Are you there?');
      await stage.press('.composer .send');
      await stage.find('.failure');
    },
  },
  {
    name: 'a conversation that has ended',
    async play(stage) {
      await stage.begin();
      await stage.say('Good bye.');
      stage.test.agent.end();
      await stage.find('.ended');
    },
  },
  {
    name: 'a thread that was closed',
    async play(stage) {
      await stage.begin({ mode: 'thread' });
      await stage.say('Good bye.');
      stage.test.agent.end();
      await stage.find('.thread-closed');
    },
  },
  {
    name: 'closed hours',
    play: (stage) => stage.open({ whenClosed: 'inform', hours: never }),
  },
  {
    name: 'nobody writes for five seconds, and the end is announced',
    isSlow: true,
    async play(stage) {
      await stage.begin({ idle: { afterSeconds: 5, countdownSeconds: 60 } });
      await stage.say('Anything else?');
      await stage.find('.idle');
    },
  },
];

/** Over the last message. */
async function actions(stage: Stage): Promise<void> {
  (await stage.find('.item')).focus();
  await stage.find('.message-action');
}

/** Silence, in place of a microphone. */
function microphone(): void {
  const context = new AudioContext();
  const { stream } = context.createMediaStreamDestination();
  navigator.mediaDevices.getUserMedia = async () => stream;
}
