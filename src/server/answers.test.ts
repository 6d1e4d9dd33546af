// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { statusOf } from './refusal';

const folder = import.meta.dirname;
const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| (\d{3})\s*\| `(\w+)`/gm)].map(([, status, code]) => `${status} ${code}`);
const tests = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts') && file !== path.basename(import.meta.filename))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

it('are in the table of the README, all of them and with their status', () => {
  expect([...new Set(rows)].sort()).toEqual(
    Object.entries(statusOf)
      .map(([code, status]) => `${status} ${code}`)
      .sort(),
  );
});

it.each(rows)('%s is asserted by a test', (row) => {
  expect(tests.includes(row)).toBe(true);
});
