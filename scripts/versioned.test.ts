// @vitest-environment node
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeVersioned } from './versioned';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parlor-versioned-'));
  mkdirSync(path.join(folder, 'chunks'));
  writeFileSync(path.join(folder, 'parlor.js'), 'one');
  writeFileSync(path.join(folder, 'webchat.js'), 'four');
  writeFileSync(path.join(folder, 'server.js'), 'two');
  writeFileSync(path.join(folder, 'chunks/app-1.js'), 'three');
  for (const name of ['THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json', 'options.schema.json', 'other.txt']) {
    writeFileSync(path.join(folder, name), name);
  }
  writeVersioned(folder, '1.2.3');
});

afterEach(() => rmSync(folder, { recursive: true }));

it('repeats what browsers fetch below the version, with its licences, and nothing else', () => {
  expect(readFileSync(path.join(folder, '1.2.3/parlor.js'), 'utf8')).toBe('one');
  expect(readFileSync(path.join(folder, '1.2.3/chunks/app-1.js'), 'utf8')).toBe('three');
  expect(existsSync(path.join(folder, '1.2.3/THIRD-PARTY-NOTICES.txt'))).toBe(true);
  expect(existsSync(path.join(folder, '1.2.3/server.js'))).toBe(false);
  expect(existsSync(path.join(folder, '1.2.3/sbom.cdx.json'))).toBe(false);
});

it('lists every file with its bytes and its hash, as browsers compute it', () => {
  const { version, files } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  expect(version).toBe('1.2.3');
  expect(Object.keys(files)).toEqual([
    '1.2.3/THIRD-PARTY-NOTICES.txt',
    '1.2.3/chunks/app-1.js',
    '1.2.3/parlor.js',
    '1.2.3/webchat.js',
    'THIRD-PARTY-NOTICES.txt',
    'chunks/app-1.js',
    'options.schema.json',
    'parlor.js',
    'sbom.cdx.json',
    'server.js',
    'webchat.js',
  ]);
  const hash = createHash('sha384').update('one').digest('base64');
  expect(files['parlor.js']).toEqual({ bytes: 3, integrity: `sha384-${hash}` });
  expect(files['1.2.3/parlor.js']).toEqual(files['parlor.js']);
});
