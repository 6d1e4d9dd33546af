// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { createFaviconBadge } from './faviconBadge';

beforeEach(() => {
  document.head.replaceChildren();
});

function addIcon(href: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'shortcut icon';
  link.setAttribute('href', href);
  document.head.append(link);
  return link;
}

const hrefs = () => [...document.querySelectorAll('link')].map((link) => link.getAttribute('href'));
const settled = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

it('dots every icon of the page, and gives the addresses back as they were written', async () => {
  addIcon('/small.png');
  addIcon('../large.svg');
  const draw = vi.fn(async () => 'data:dotted');
  const badge = createFaviconBadge(draw);
  badge.show(1);
  await settled();
  expect(draw).toHaveBeenCalledWith(expect.stringContaining('/large.svg'));
  expect(hrefs()).toEqual(['data:dotted', 'data:dotted']);
  badge.show(2);
  badge.show(0);
  expect(hrefs()).toEqual(['/small.png', '../large.svg']);
  expect(draw).toHaveBeenCalledTimes(1);
});

it('adds an icon where there is none, and takes it away again', async () => {
  const badge = createFaviconBadge(async () => 'data:dotted');
  badge.show(1);
  await settled();
  expect(hrefs()).toEqual(['data:dotted']);
  badge.show(0);
  expect(hrefs()).toEqual([]);
});

it('leaves an icon that the page has changed meanwhile', async () => {
  const link = addIcon('/a.png');
  const badge = createFaviconBadge(async () => 'data:dotted');
  badge.show(1);
  await settled();
  link.setAttribute('href', '/b.png');
  badge.show(0);
  expect(hrefs()).toEqual(['/b.png']);
});

it('does nothing when it is over before it was drawn, or cannot be drawn', async () => {
  addIcon('/a.png');
  const late = createFaviconBadge(async () => 'data:late');
  late.show(1);
  late.show(0);
  const unable = createFaviconBadge(async () => null);
  unable.show(1);
  await settled();
  expect(hrefs()).toEqual(['/a.png']);
});

it('gives up on a page that allows no such images', async () => {
  addIcon('/a.png');
  const draw = vi.fn(async () => 'data:dotted');
  const badge = createFaviconBadge(draw);
  badge.show(1);
  await settled();
  document.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { blockedURI: 'data' }));
  expect(hrefs()).toEqual(['/a.png']);
  badge.show(0);
  badge.show(1);
  await settled();
  expect(draw).toHaveBeenCalledTimes(1);
});
