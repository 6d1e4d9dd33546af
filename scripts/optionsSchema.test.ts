import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { expect, it } from 'vitest';
import { root } from './buildSettings';
import { optionsSchema } from './optionsSchema';

const schema = optionsSchema();
// Strict but for descriptions beside a reference, which editors show.
const validate = new Ajv({ strictTypes: false }).compile(schema);

it('has every option that JSON can hold', () => {
  const source = readFileSync(path.join(root, 'src/api/wordOfProblem.ts'), 'utf8');
  const table = /const options: .*?\{\n(.*?)\n\};/s.exec(source)?.[1] ?? '';
  const names = [...table.matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name);
  expect(names.filter((name) => !(name in schema.properties))).toEqual(['session', 'slots']);
});

it('takes the words of the docstrings along', () => {
  expect(schema.properties.accent).toEqual({
    description:
      'Brand colour as `#rgb` or `#rrggbb`; what stands on it stays readable, whatever it is. Default `#2f5bea`.',
    type: 'string',
  });
});

it.each([
  { $schema: '/parlor/options.schema.json', tokenEndpoint: '/chat', title: 'Ask us', startOpen: true },
  { theme: 'paper', consent: { text: 'Ok?', link: '/privacy' }, idle: true, storage: 'session' },
  { theme: { preset: 'ink', density: 'compact' }, idle: { afterSeconds: 60 }, context: { any: ['thing', 1, null] } },
  {
    form: {
      steps: [
        { fields: [{ name: 'topic', type: 'select', options: ['Order', { value: 'x', label: 'Else' }] }] },
        { fields: [{ name: 'number', type: 'text' }], showIf: { any: [{ field: 'topic', is: 'Order' }] } },
      ],
    },
  },
  { preEngagementConfig: { fields: [{ label: 'Name', type: 'InputItem', attributes: { name: 'friendlyName' } }] } },
  { proactive: [{ when: { timeOnPage: 10 }, greeting: { text: 'Hello' } }], whenClosed: 'inform' },
])('takes %j', (options) => {
  expect([validate(options), validate.errors]).toEqual([true, null]);
});

it.each([
  { acent: '#112233' },
  { mode: 'dead' },
  { title: 7 },
  { theme: { preset: 'plain' } },
  { form: { fields: [{ name: 'x', type: 'select' }] } },
  { form: { fields: [{ type: 'text' }] } },
  { storage: { getItem: 'x' } },
  [],
])('refuses %j', (options) => {
  expect(validate(options)).toBe(false);
});
