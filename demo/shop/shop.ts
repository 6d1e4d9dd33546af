// What the shop itself does with Parlor: says who is signed in, and shows the tag that put it here.

import { showAccount } from './account';

type Parlor = ((...call: unknown[]) => unknown) & { q?: { push(call: ArrayLike<unknown>): unknown } };

declare global {
  interface Window {
    Parlor?: Parlor;
  }
}

/** Calls may come before parlor.js has loaded: they wait in `q`. */
function parlor(...call: unknown[]): void {
  if (!window.Parlor) {
    const waiting: ArrayLike<unknown>[] = [];
    window.Parlor = Object.assign((...later: unknown[]) => waiting.push(later), { q: waiting });
  }
  window.Parlor(...call);
}

showAccount(parlor);

// Read from the page, so that what is shown is what is used.
const tag = document.querySelector('script[data-token-endpoint]');
const snippet = document.querySelector('#snippet');
if (tag && snippet) {
  const ofTheTag = [...tag.attributes].filter(({ name }) => name !== 'nonce');
  const attributes = ofTheTag.map(({ name, value }) =>
    value === '' ? name : `${name}="${value.replace(/&/g, '&amp;')}"`,
  );
  snippet.textContent = `<script ${attributes.join('\n  ').replace('async\n  ', 'async ')}></script>`;
}
