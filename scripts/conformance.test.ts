import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './buildSettings';
import { criteria } from './conformanceData';
import { conformanceReport } from './conformanceReport';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

it('has every criterion of WCAG 2.2 at levels A and AA, once', () => {
  expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31);
  expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24);
  expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
});

it('claims nothing without a test, and names no test that does not exist', () => {
  for (const { id, verdict, tests } of criteria) {
    const isClaim = verdict === 'Supports' || verdict === 'Partially Supports';
    expect(tests.length > 0, `${id}: ${verdict}`).toBe(isClaim);
    for (const [file, title] of tests) {
      // A table of cases ends with a bracket of its own.
      const declared = new RegExp(`(\\b(test|it)|\\))\\(\\s*['"\`]${title.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}`);
      expect(read(file), `${id} names "${title}" in ${file}`).toMatch(declared);
    }
  }
});

it('is written down as it is', () => {
  expect(read('docs/conformance.md'), 'run npm run conformance').toBe(conformanceReport());
});
