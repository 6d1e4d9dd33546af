// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { createTitleBadge } from './titleBadge';

const label = (count: number, title: string) => `(${count}) ${title}`;
const head = document.head;

function setTitle(text: string): void {
  const title = document.createElement('title');
  title.textContent = text;
  head.replaceChildren(title);
}

beforeEach(() => setTitle('Shop'));

it('stands in front of the page’s title and gives it back exactly', () => {
  setTitle('\n   My  shop \n');
  const badge = createTitleBadge(label);
  badge.show(1);
  expect(document.title).toBe('(1) My shop');
  badge.show(3);
  expect(document.title).toBe('(3) My shop');
  badge.show(0);
  expect(head.querySelector('title')?.textContent).toBe('\n   My  shop \n');
});

it('leaves a page without a title as it was', () => {
  head.replaceChildren();
  const badge = createTitleBadge(label);
  badge.show(2);
  expect(document.title).toBe('(2)');
  badge.show(0);
  expect(head.innerHTML).toBe('');
});

it('takes up a title that the page changes meanwhile, and gives that one back', async () => {
  const badge = createTitleBadge(label);
  badge.show(1);
  document.title = 'Cart';
  await vi.waitFor(() => expect(document.title).toBe('(1) Cart'));
  badge.show(2);
  expect(document.title).toBe('(2) Cart');
  badge.show(0);
  expect(document.title).toBe('Cart');
});

it('follows when the page puts another title element in its place', async () => {
  const badge = createTitleBadge(label);
  badge.show(1);
  setTitle('Checkout');
  await vi.waitFor(() => expect(document.title).toBe('(1) Checkout'));
  badge.show(0);
  expect(document.title).toBe('Checkout');
});

it('does not take away a title that the page has just set', () => {
  const badge = createTitleBadge(label);
  badge.show(1);
  document.title = 'Paid';
  // Before the observer could hear of it.
  badge.show(0);
  expect(document.title).toBe('Paid');
});

it('leaves the title alone afterwards', async () => {
  const badge = createTitleBadge(label);
  badge.show(1);
  badge.show(0);
  document.title = 'Later';
  await Promise.resolve();
  expect(document.title).toBe('Later');
});

it('gives up against somebody who guards the title', async () => {
  const guard = new MutationObserver(() => {
    if (document.title !== 'Mine') document.title = 'Mine';
  });
  guard.observe(head, { childList: true, subtree: true, characterData: true });
  const badge = createTitleBadge(label);
  badge.show(1);
  await vi.waitFor(() => expect(document.title).toBe('Mine'));
  await new Promise((resolve) => queueMicrotask(() => resolve(null)));
  expect(document.title).toBe('Mine');
  guard.disconnect();
});
