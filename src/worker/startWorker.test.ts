import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isWorkerWelcome } from './startWorker';

const file = new URL('https://shop.example/parlor/chunks/twilio-1.js');
const written = '<script>window.dataLayer = [];</script>';

function page(head: string): Document {
  const { document } = new JSDOM(`<!doctype html><head>${head}</head>`, { url: 'https://shop.example/basket' })
    .window as unknown as { document: Document };
  return document;
}

describe('a worker is welcome', () => {
  beforeEach(() => void vi.stubGlobal('Worker', class {}));

  it.each([
    ['where a script is written into the page', written, true],
    ['where a module is', '<script type="module">import "/a.js"</script>', true],
    ['not where all scripts are files: the policy may be strict', '<script src="/parlor/parlor.js"></script>', false],
    ['not where only data is written into the page', '<script type="application/ld+json">{"a":1}</script>', false],
    ['not where something has a nonce', `${written}<link rel="stylesheet" href="/a.css" nonce="r4nd0m">`, false],
    [
      'not where the page states a policy',
      `${written}<meta http-equiv="Content-Security-Policy" content="script-src 'self' 'unsafe-inline'">`,
      false,
    ],
  ])('%s', (_, head, welcome) => {
    expect(isWorkerWelcome(file, page(head))).toBe(welcome);
  });

  it('not from another origin', () => {
    expect(isWorkerWelcome(new URL('https://cdn.example/twilio-1.js'), page(written))).toBe(false);
  });

  it('not on a page that is isolated from other origins', () => {
    vi.stubGlobal('crossOriginIsolated', true);
    expect(isWorkerWelcome(file, page(written))).toBe(false);
  });

  it('not where there are no workers', () => {
    vi.stubGlobal('Worker', undefined);
    expect(isWorkerWelcome(file, page(written))).toBe(false);
  });
});
