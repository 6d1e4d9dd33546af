// One message of every kind, and some that are broken. The attributes are described in docs/rich-content.md, the templates
// are those of the stand-in.

import type { JSONObject } from '@twilio/conversations';

export type Sample =
  | { readonly kind: 'attributes'; readonly label: string; readonly text: string; readonly parlor: JSONObject }
  | { readonly kind: 'template'; readonly label: string; readonly contentSid: string };

export const samples: readonly Sample[] = [
  attributes('Quick replies', 'What would you like to know?', {
    kind: 'quickReplies',
    choices: [
      { title: 'Where is it?', id: 'where' },
      { title: 'I want to return it', id: 'return' },
      { title: 'Something else', id: 'else' },
    ],
  }),
  attributes('Buttons', 'You can follow your parcel yourself.', {
    kind: 'callToAction',
    actions: [
      { title: 'Track your parcel', url: 'https://shop.example/track/1042' },
      { title: 'Call us', url: 'tel:+441632960000' },
      { title: 'Copy the code', code: 'TEA10' },
    ],
  }),
  attributes('Card', 'This is the one you asked for.', {
    kind: 'card',
    title: 'Stoneware teapot',
    text: '1.2 litres, glazed by hand. €48',
    imageUrl: '/pictures/teapot.svg',
    imageAlt: 'A round grey teapot',
    actions: [
      { title: 'I want it', id: 'teapot' },
      { title: 'Details', url: 'https://shop.example/teapot' },
    ],
  }),
  attributes('Carousel', 'These go well with it.', {
    kind: 'carousel',
    cards: [
      product('Mug', 'Holds 0.3 litres. €14', 'mug'),
      product('Bowl', 'For soup or fruit. €22', 'bowl'),
      product('Vase', 'For a few stems. €36', 'vase'),
      product('Jar', 'Keeps tea dry. €28', 'jar'),
    ],
  }),
  attributes('List', 'How should we send it?', {
    kind: 'list',
    button: 'Choose delivery',
    items: [
      { title: 'Standard', text: '3 to 5 days, free', id: 'standard' },
      { title: 'Express', text: 'Tomorrow by noon, €9', id: 'express' },
      { title: 'Collect', text: 'From our shop', id: 'collect' },
    ],
  }),
  attributes('List, several', 'What may we wrap as a gift?', {
    kind: 'list',
    many: true,
    items: [
      { title: 'Teapot', id: 'teapot' },
      { title: 'Mugs', id: 'mugs' },
      { title: 'Bowl', id: 'bowl' },
    ],
  }),
  attributes('Media', 'How to care for it.', {
    kind: 'media',
    urls: ['https://shop.example/care/stoneware.pdf'],
  }),
  attributes('Place', 'You can collect it here.', {
    kind: 'location',
    latitude: 51.5136,
    longitude: -0.0989,
    label: 'Our shop, 12 Kiln Lane',
  }),
  attributes('Form', 'Where should it go?', {
    kind: 'form',
    title: 'Delivery address',
    button: 'Save the address',
    fields: [
      { name: 'street', type: 'text', label: 'Street and number', required: true, autocomplete: 'street-address' },
      { name: 'email', type: 'email', label: 'Email' },
      { name: 'note', type: 'textarea', label: 'Note for the driver', maxLength: 300 },
    ],
  }),
  attributes('Date', 'When shall we deliver?', {
    kind: 'dateTime',
    pick: 'date',
    min: '2026-01-01',
    max: '2030-12-31',
  }),
  attributes('Appointment', 'When may we call you?', {
    kind: 'dateTime',
    pick: 'dateTime',
    button: 'Book the call',
    slots: ['2030-05-13T09:30', '2030-05-13T11:00', '2030-05-13T15:30', '2030-05-14T10:00', '2030-05-14T14:15'],
  }),
  attributes('Survey', 'Two questions before you go.', {
    kind: 'survey',
    title: 'How did we do?',
    questions: [
      { type: 'stars', label: 'Your rating', required: true },
      { type: 'thumbs', id: 'solved', label: 'Is your question answered?' },
      {
        type: 'scale',
        id: 'recommend',
        label: 'Would you recommend us?',
        min: 0,
        max: 10,
        minLabel: 'Never',
        maxLabel: 'Certainly',
      },
      { type: 'choice', id: 'topic', label: 'What was it about?', choices: ['Delivery', 'Returns', 'Something else'] },
      { type: 'comment', label: 'Anything else?' },
    ],
  }),
  attributes('Malformed', 'What comes with this message is broken; this text is what you see.', {
    kind: 'carousel',
    cards: [{ title: null, actions: 'none' }, 7, null],
  }),
  attributes('Hostile', 'One of these links must not be there.', {
    kind: 'callToAction',
    actions: [
      { title: 'Dangerous', url: 'javascript:alert(document.domain)' },
      { title: 'Harmless', url: 'https://shop.example/' },
    ],
  }),
  template('Quick replies (template)', 1),
  template('Text (template)', 2),
  template('Media (template)', 3),
  template('Place (template)', 4),
  template('Buttons (template)', 5),
  template('List (template)', 6),
  template('Card (template)', 7),
  template('Carousel (template)', 8),
  template('Unknown type (template)', 9),
];

function attributes(label: string, text: string, parlor: JSONObject): Sample {
  return { kind: 'attributes', label, text, parlor: { version: 1, ...parlor } };
}

function template(label: string, number: number): Sample {
  return { kind: 'template', label, contentSid: `HX${String(number).padStart(32, '0')}` };
}

function product(title: string, text: string, id: string): JSONObject {
  return { title, text, imageUrl: `/pictures/${id}.svg`, actions: [{ title: 'I want it', id }] };
}
