import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileValue, spoilt } from '../core/testing/hostileMessages';
import { mapContent } from './mapContent';

const actions = [
  { type: 'QUICK_REPLY', title: 'I want it', id: 'teapot' },
  { type: 'URL', title: 'Details', url: 'https://shop.example/teapot' },
  { type: 'PHONE_NUMBER', title: 'Call us', phone: '+44 (1632) 960-000' },
  { type: 'COPY_CODE', title: 'Copy', code: 'TEA10' },
  { type: 'VOICE_CALL', title: 'Only WhatsApp can' },
  { type: 'URL', title: 'Run', url: 'javascript:alert(1)' },
];
const mappedActions = [
  { kind: 'reply', title: 'I want it', id: 'teapot' },
  { kind: 'link', title: 'Details', url: 'https://shop.example/teapot' },
  { kind: 'link', title: 'Call us', url: 'tel:+441632960000' },
  { kind: 'copy', title: 'Copy', code: 'TEA10' },
];

const templates: readonly (readonly [type: string, data: object, text: string | null, content: object | null])[] = [
  ['twilio/text', { body: 'Hello' }, 'Hello', null],
  [
    'twilio/media',
    { body: 'Look', media: ['https://shop.example/a.jpg', 'file:///x'] },
    'Look',
    { kind: 'media', urls: ['https://shop.example/a.jpg'] },
  ],
  [
    'twilio/location',
    { latitude: '51.5', longitude: -0.1, label: 'Shop' },
    'Shop',
    { kind: 'location', latitude: 51.5, longitude: -0.1, label: 'Shop' },
  ],
  [
    'twilio/quick-reply',
    { body: 'Which?', actions: [{ title: 'This', id: 'this' }, { title: 'That' }] },
    'Which?',
    {
      kind: 'quickReplies',
      choices: [
        { title: 'This', id: 'this' },
        { title: 'That', id: 'That' },
      ],
    },
  ],
  ['twilio/call-to-action', { body: 'Go', actions }, 'Go', { kind: 'callToAction', actions: mappedActions }],
  [
    'twilio/list-picker',
    { body: 'Pick', button: 'Choose', items: [{ item: 'Express', id: 'x', description: 'Tomorrow' }] },
    'Pick',
    { kind: 'list', button: 'Choose', many: false, items: [{ title: 'Express', id: 'x', text: 'Tomorrow' }] },
  ],
  [
    'twilio/card',
    { title: 'Teapot', subtitle: 'Grey', media: ['https://shop.example/a.jpg'], actions },
    'Teapot',
    {
      kind: 'card',
      card: {
        title: 'Teapot',
        text: 'Grey',
        imageUrl: 'https://shop.example/a.jpg',
        imageAlt: null,
        actions: mappedActions,
      },
    },
  ],
  [
    'twilio/carousel',
    { body: 'New', cards: [{ title: 'Mug', body: 'Small', media: 'https://shop.example/mug.jpg', actions: [] }] },
    'New',
    {
      kind: 'carousel',
      cards: [{ title: 'Mug', text: 'Small', imageUrl: 'https://shop.example/mug.jpg', imageAlt: null, actions: [] }],
    },
  ],
  ['twilio/flows', { body: 'Only the text', pages: [] }, 'Only the text', null],
  ['somebody/else', { title: 'A title' }, 'A title', null],
];

it.each(templates)('%s', (type, data, text, content) => {
  expect(mapContent(type, data)).toEqual({ text, content });
});

it('whatever the file holds, there is something to show or nothing, and no error', () => {
  const template = fc.oneof(
    ...templates.map(([type, data]) => fc.tuple(fc.constant(type), spoilt(data))),
    fc.tuple(fc.string(), hostileValue),
  );
  fc.assert(
    fc.property(template, ([type, data]) => {
      const mapped = mapContent(type, data);
      expect(structuredClone(mapped)).toEqual(mapped);
      expect(JSON.stringify(mapped)).not.toMatch(/"(url|imageUrl)":"(?!https:|http:|mailto:|tel:|\/[^/])/i);
    }),
    { numRuns: 1000, seed: 4 },
  );
});
