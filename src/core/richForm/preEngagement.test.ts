import { expect, it } from 'vitest';
import { labelParts, labelWords } from './labelParts';
import { parseSchema } from './parseSchema';
import { fromPreEngagementConfig } from './preEngagement';

function read(config: unknown) {
  const lines: string[] = [];
  const complain = (line: string) => void lines.push(line);
  const form = parseSchema(fromPreEngagementConfig(config, complain), {
    where: 'preEngagementConfig',
    isOwn: true,
    complain,
  });
  return { form, lines };
}

it('the form of Webchat 3.x is taken as it is', () => {
  const { form, lines } = read({
    title: 'Hi there!',
    description: 'Tell us a little.',
    submitLabel: "Let's chat!",
    footerLabel: 'We answer in minutes.',
    fields: [
      {
        label: 'Name',
        type: 'InputItem',
        attributes: {
          name: 'friendlyName',
          type: 'text',
          placeholder: 'Ada',
          required: true,
          value: 'Sam',
          readOnly: false,
        },
      },
      { label: 'Email', type: 'InputItem', attributes: { name: 'email', type: 'email', required: true } },
      {
        label: 'Order',
        type: 'InputItem',
        attributes: { name: 'order', type: 'text', pattern: 'KT-\\d{4}', required: false },
      },
      {
        label: 'Guests',
        type: 'InputItem',
        attributes: { name: 'guests', type: 'number', min: 1, max: '9', disabled: true, value: 2 },
      },
      {
        label: 'Topic',
        type: 'SelectItem',
        attributes: { name: 'topic', required: true },
        options: [
          { value: 'order', label: 'An order', selected: false },
          { value: 'other', label: 'Something else', selected: true },
        ],
      },
      { label: 'Question', type: 'TextareaItem', attributes: { name: 'query', placeholder: 'Ask', required: true } },
      {
        label: 'I accept the terms',
        type: 'CheckboxItem',
        attributes: { name: 'terms', required: true, refLink: 'https://shop.example/terms' },
      },
    ],
  });
  expect(lines).toEqual([]);
  expect(form).toMatchObject({ title: 'Hi there!', submitLabel: "Let's chat!", footer: 'We answer in minutes.' });
  expect(form?.fields).toMatchObject([
    {
      name: 'friendlyName',
      type: 'text',
      label: 'Name',
      required: true,
      placeholder: 'Ada',
      value: 'Sam',
      readOnly: false,
    },
    { name: 'email', type: 'email', required: true },
    { name: 'order', type: 'text', required: false, pattern: /^(?:KT-\d{4})$/u },
    { name: 'guests', type: 'number', min: 1, max: 9, readOnly: true, value: '2' },
    { name: 'topic', type: 'select', required: true, value: 'other' },
    { name: 'query', type: 'textarea', placeholder: 'Ask' },
    { name: 'terms', type: 'checkbox', required: true, label: '[I accept the terms](https://shop.example/terms)' },
  ]);
});

it.each([
  ['https://shop.example/terms', '[Terms](https://shop.example/terms)'],
  [
    '<a href="https://shop.example/terms" onclick="alert(1)">read them</a>',
    'Terms [read them](https://shop.example/terms)',
  ],
  [{ href: 'https://shop.example/terms', label: 'here' }, 'Terms [here](https://shop.example/terms)'],
  ['javascript:alert(1)', 'Terms'],
  ['<a href="javascript:alert(1)">read them</a>', 'Terms'],
  [7, 'Terms'],
])('a reference %j is a link only where it can be followed', (refLink, label) => {
  const { form } = read({ fields: [{ label: 'Terms', type: 'CheckboxItem', attributes: { name: 'terms', refLink } }] });
  expect(form?.fields[0]?.label).toBe(label);
});

it('what is not known, or must not be asked, is told and left out', () => {
  const { form, lines } = read({
    fields: [
      { type: 'FileItem', attributes: { name: 'file' } },
      { type: 'InputItem', attributes: { name: 'secret', type: 'password' } },
      null,
      { type: 'InputItem', attributes: { name: 'a', type: 'colour' } },
    ],
  });
  expect(form?.fields).toMatchObject([{ name: 'a', type: 'text' }]);
  expect(lines).toHaveLength(4);
});

it.each([null, 7, [], {}, { fields: 'x' }])('%j is no such form', (config) => {
  expect(read(config).form).toBeNull();
});

it('labels have links, and words without them', () => {
  const label = 'I accept the [terms](https://shop.example/terms) and [this](javascript:alert(1)).';
  expect(labelParts(label)).toEqual([
    'I accept the ',
    { text: 'terms', url: 'https://shop.example/terms' },

    ' and [this](javascript:alert(1)).',
  ]);
  expect(labelWords('See [our page](https://shop.example)')).toBe('See our page');
  expect(labelParts('[x](data:text/html,1)')).toEqual(['x']);
});
