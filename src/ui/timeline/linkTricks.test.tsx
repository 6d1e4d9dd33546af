// @vitest-environment jsdom
// What looks like an address becomes exactly the link it should, or stays a text; a link says where it leads.

import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { plainLink } from '../../core/plainValues';
import { renderChat } from '../testing/renderChat';
import { LinkedText } from './LinkedText';
import { linkParts } from './links';
import { mayHaveLinks } from './mayHaveMarks';
import { RichText } from './RichText';
import { linkTricks, otherSchemes } from './testing/linkTricks';

afterEach(cleanup);

const followed = /^(https?:\/\/[^/]|mailto:.|tel:.)/;

function found(text: string) {
  return linkParts(text).flatMap((part) =>
    typeof part === 'string' ? [] : [part.target === null ? [part.href] : [part.href, part.target]],
  );
}

test('there are 300 and more, each of its own', () => {
  expect(new Set(linkTricks.map(([text]) => text)).size).toBe(linkTricks.length);
  expect(linkTricks.length).toBeGreaterThanOrEqual(300);
});

test.each(linkTricks.map(([text, ...links]) => [JSON.stringify(text), text, links] as const))(
  'in %s',
  (_, text, links) => {
    expect(found(text)).toEqual(links);
    if (links.length > 0) expect(mayHaveLinks(text)).toBe(true);
  },
);

test('no other scheme is followed, however it is spelt, in a text, under a label or a button', () => {
  expect(otherSchemes.length).toBeGreaterThan(200);
  expect(otherSchemes.filter((address) => found(address).length > 0)).toEqual([]);
  expect(otherSchemes.filter((address) => plainLink(address) !== null)).toEqual([]);
  const { container } = renderChat(<RichText text={otherSchemes.map((address) => `[here](${address})`).join('\n')} />);
  expect(container.querySelectorAll('a')).toHaveLength(0);
});

test('every link opens apart, without saying where one comes from, and under a label it says where it leads', () => {
  const text = linkTricks.map(([trick]) => trick.replaceAll('\n', ' ')).join('\n');
  const labelled = linkTricks.flatMap(([, ...links]) => links.map(([href]) => `[Your bank](${href})`)).join('\n');
  const { container } = renderChat(
    <>
      <LinkedText text={text} />
      <RichText text={labelled} />
    </>,
  );
  const links = [...container.querySelectorAll('a')];
  expect(links.length).toBeGreaterThan(300);
  for (const link of links) {
    expect(link.getAttribute('href')).toMatch(followed);
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
    if (!link.textContent?.startsWith('Your bank')) continue;
    const { host, pathname } = new URL(link.href);
    expect(link.querySelector('.link-target')?.textContent).toBe(`(${host || pathname})`);
  }
});

test('an address of 30,000 characters is a link or a text, and all of it is shown', () => {
  for (const text of [`https://a.example/${'x'.repeat(30_000)}`, `https://${'a.'.repeat(15_000)}example`]) {
    expect(linkParts(text).map((part) => (typeof part === 'string' ? part : part.text))).toEqual([text]);
  }
});
