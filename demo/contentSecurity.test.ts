// @vitest-environment node
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sitePolicy, withNonce } from './contentSecurity';

const pages = ['shop/index.html', 'agent/index.html', 'playground/index.html', 'playground/preview.html'];
const read = (page: string) => readFileSync(path.join(import.meta.dirname, page), 'utf8');

it.each(pages)('%s has no code of its own, and every script gets the nonce', (page) => {
  const source = withNonce(read(page), 'abc');
  const scripts = [...source.matchAll(/<script[^>]*>([^<]*)/g)];
  expect(scripts.length).toBeGreaterThan(0);
  for (const [tag, text] of scripts) {
    expect(tag).toContain(' nonce="abc"');
    expect(text).toBe('');
  }
  expect(source).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/);
});

it('what is fetched beforehand for a script gets it too, other links do not', () => {
  const source = '<link rel="modulepreload" crossorigin href="/a.js"><link rel="stylesheet" href="/a.css">';
  expect(withNonce(source, 'abc')).toBe(
    '<link rel="modulepreload" nonce="abc" crossorigin href="/a.js"><link rel="stylesheet" href="/a.css">',
  );
});

it('no page trusts a host with scripts', () => {
  const policy = sitePolicy('shop.example', false, 'abc', { frameAncestors: "'none'", trustedTypes: "'none'" });
  expect(policy).toMatch(/^default-src 'none'; script-src 'nonce-abc' 'strict-dynamic';/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
});
