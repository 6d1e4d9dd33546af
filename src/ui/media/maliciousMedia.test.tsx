// @vitest-environment jsdom
// Whatever a message brings, from the SDK's object to the screen and to the disk: only what a list knows is shown, the rest
// is saved under a name that is safe and a type that nothing opens by itself, and no address but one of the web is followed.

import { act, cleanup, fireEvent } from '@testing-library/preact';
import type { Message as SdkMessage } from '@twilio/conversations';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Media } from '../../core/message';
import { mapMessage } from '../../twilio/mapMessage';
import { useChat } from '../chat';
import { renderChat } from '../testing/renderChat';
import { saveFile } from './deliverFile';
import { FilesOfMessage } from './FilesOfMessage';
import { type MaliciousMedia, maliciousMedia } from './testing/maliciousMedia';

interface Followed {
  readonly href: string;
  readonly download: string;
  readonly target: string;
  readonly rel: string;
}

let followed: Followed[] = [];
let saved: Blob[] = [];

beforeEach(() => {
  followed = [];
  saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const { href, download, target, rel } = this;
    followed.push({ href, download, target, rel });
  });
  // jsdom plays nothing.
  for (const name of ['load', 'play', 'pause'] as const) {
    vi.spyOn(HTMLMediaElement.prototype, name).mockImplementation(async () => {});
  }
  vi.stubGlobal(
    'fetch',
    async () => new Response('<script>__hit()</script>', { headers: { 'Content-Type': 'text/html' } }),
  );
  URL.createObjectURL = (content) => {
    saved.push(content as Blob);
    return 'blob:https://shop.example/1';
  };
  URL.revokeObjectURL = () => {};
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;
const panelElements = /^(DIV|P|BUTTON|SPAN|BDI|IMG|VIDEO|AUDIO|svg|path|rect|circle|INPUT|CANVAS|A)$/;

function mediaOf({ attached, details }: MaliciousMedia): readonly Media[] {
  const attributes = details === undefined ? {} : { parlorMedia: { version: 1, files: [details] } };
  const message = { sid: 'IM1', index: 0, author: 'agent', body: '', attachedMedia: [attached], attributes };
  return mapMessage(message as unknown as SdkMessage, 'visitor', null).media;
}

function show(row: MaliciousMedia) {
  const media = mediaOf(row);
  const chats: ReturnType<typeof useChat>[] = [];
  function Files() {
    const chat = useChat();
    chat.engine.mediaUrl = () => Promise.resolve(row.address);
    chats[0] = chat;
    return <FilesOfMessage media={media} />;
  }
  const view = renderChat(<Files />);
  const settle = () => act(() => new Promise<void>((resolve) => setImmediate(resolve)));
  return { ...view, media, settle, chat: () => chats[0] as ReturnType<typeof useChat> };
}

test('there are a hundred and more, each of its own', () => {
  expect(new Set(maliciousMedia.map(({ what }) => what)).size).toBe(maliciousMedia.length);
  expect(maliciousMedia.length).toBeGreaterThan(100);
});

test.each(maliciousMedia.map((row) => [row.what, row] as const))('%s', async (_, row) => {
  const { container, media, settle, chat, lines } = show(row);
  await settle();
  // All that can be pressed, once.
  for (const button of container.querySelectorAll('button')) fireEvent.click(button);
  await settle();

  const elements = [...container.querySelectorAll('*')];
  expect(elements.map(({ tagName }) => tagName).filter((name) => !panelElements.test(name))).toEqual([]);
  for (const { attributes } of elements) {
    for (const { name, value } of attributes) {
      expect(name).not.toMatch(/^(on|srcdoc|formaction|ping)/);
      if (name === 'src' || name === 'href') expect(value).toMatch(/^https:\/\/media\.us1\.twilio\.com\/ME1/);
      if (name === 'style') expect(value).toMatch(/^((inline-size|aspect-ratio): [\d.]+(px|%| \/ 1);? ?)*$/);
      if (name === 'title') expect(value).not.toMatch(unsafe);
    }
  }
  expect(container.textContent).not.toMatch(unsafe);

  const [first] = media;
  expect(media.length).toBe(row.shownAs === null ? 0 : 1);
  if (!first) return expect(container.textContent).toBe('');
  expect(container.querySelector(places[row.shownAs ?? 'file'])).not.toBeNull();

  await saveFile(chat(), first).catch(() => {});
  for (const { href, target, rel } of followed) {
    expect(href).toMatch(/^(blob:https:\/\/shop\.example|https:\/\/media\.us1\.twilio\.com)\//);
    expect(rel).toBe('noopener noreferrer');
    if (href.startsWith('https:')) expect(target).toBe('_blank');
  }
  expect(saved.map(({ type }) => type).filter((type) => type !== 'application/octet-stream')).toEqual([]);
  if (row.savedAs === '') {
    // The visitor reads that it does not work; the developer why, once.
    expect(followed).toEqual([]);
    expect(container.textContent).toMatch(/couldn|can.t|could not/i);
    expect(lines).toEqual([expect.stringMatching(/^a file (at [a-z-]+:|without an address) is not used$/)]);
  } else {
    expect(followed.at(-1)?.download).toBe(row.savedAs);
    expect(lines).toEqual([]);
  }
});

const places = { image: '.picture', video: '.video', audio: '.audio', file: '.file-card' } as const;
