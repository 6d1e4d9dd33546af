import { expect, it } from 'vitest';
import { readVisitor } from './visitorDetails';

it('labels the answers of the form and the context of the page', () => {
  const info = readVisitor({
    pre_engagement_data: {
      friendlyName: ' Ada ',
      email: 'ada@example.com',
      query: 'Hello',
      context: { url: 'http://shop/', timeZone: 'Europe/Oslo', cart: { items: 2 }, empty: '' },
    },
  });
  expect(info).toEqual({
    name: 'Ada',
    preChat: [
      { label: 'E-mail', value: 'ada@example.com' },
      { label: 'Question', value: 'Hello' },
    ],
    context: [
      { label: 'Page', value: 'http://shop/' },
      { label: 'Time zone', value: 'Europe/Oslo' },
      { label: 'Cart', value: '{"items":2}' },
    ],
  });
});

it('reads data that was stored as a JSON string', () => {
  expect(readVisitor({ pre_engagement_data: '{"friendlyName":"Ada"}' }).name).toBe('Ada');
});

it.each([null, undefined, 7, '{', [], { pre_engagement_data: null }, { pre_engagement_data: { friendlyName: 3 } }])(
  'answers "Visitor" when there is nothing to read: %j',
  (attributes) => {
    expect(readVisitor(attributes)).toMatchObject({ name: 'Visitor', context: [] });
  },
);
