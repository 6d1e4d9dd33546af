// One sound example of everything that attributes can offer; docs/rich-content.md shows the same.

export const soundContent: readonly Readonly<Record<string, unknown>>[] = [
  {
    version: 1,
    kind: 'quickReplies',
    choices: [
      { title: 'Where is it?', id: 'where' },
      { title: 'I want to return it', id: 'return' },
    ],
  },
  {
    version: 1,
    kind: 'callToAction',
    actions: [
      { title: 'Track your parcel', url: 'https://shop.example/track/1042' },
      { title: 'Call us', url: 'tel:+441632960000' },
      { title: 'Copy the code', code: 'TEA10' },
    ],
  },
  {
    version: 1,
    kind: 'card',
    title: 'Stoneware teapot',
    text: '1.2 litres, glazed by hand.',
    imageUrl: 'https://shop.example/teapot.jpg',
    imageAlt: 'A grey teapot',
    actions: [
      { title: 'I want it', id: 'teapot' },
      { title: 'Details', url: 'https://shop.example/teapot' },
    ],
  },
  {
    version: 1,
    kind: 'carousel',
    cards: [
      { title: 'Mug', text: '0.3 litres', imageUrl: '/pictures/mug.svg', actions: [{ title: 'I want it', id: 'mug' }] },
      { title: 'Bowl', actions: [{ title: 'I want it', id: 'bowl' }] },
    ],
  },
  {
    version: 1,
    kind: 'list',
    button: 'Choose',
    items: [
      { title: 'Standard', text: '3 to 5 days', id: 'standard' },
      { title: 'Express', text: 'Tomorrow', id: 'express' },
    ],
  },
  { version: 1, kind: 'media', urls: ['https://shop.example/teapot.jpg', 'https://shop.example/care.pdf'] },
  { version: 1, kind: 'location', latitude: 51.5074, longitude: -0.1278, label: 'Our shop' },
  {
    version: 1,
    kind: 'form',
    title: 'Where should it go?',
    button: 'Save the address',
    fields: [
      { name: 'street', type: 'text', label: 'Street', required: true },
      { name: 'email', type: 'email', label: 'Email' },
      { name: 'note', type: 'textarea', label: 'Note', maxLength: 300 },
    ],
  },
  { version: 1, kind: 'dateTime', pick: 'date', min: '2026-05-12', max: '2026-06-30' },
  {
    version: 1,
    kind: 'dateTime',
    pick: 'dateTime',
    slots: ['2026-05-12T09:30', '2026-05-12T11:00', '2026-05-13T14:00+02:00'],
  },
  {
    version: 1,
    kind: 'survey',
    title: 'How did we do?',
    questions: [
      { type: 'stars', label: 'Your rating', required: true },
      { type: 'thumbs', id: 'solved', label: 'Is your question answered?' },
      { type: 'scale', id: 'recommend', label: 'Would you recommend us?', min: 0, max: 10 },
      { type: 'choice', id: 'topic', label: 'What was it about?', choices: ['Delivery', 'Returns'] },
      { type: 'comment', label: 'Anything else?' },
    ],
  },
];
