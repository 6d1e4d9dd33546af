// @vitest-environment jsdom
// What a visitor chooses, pastes or drops may be anything. What may be sent has a name that can be shown anywhere and a
// type that nothing runs; all else is refused with a sentence, and nothing asks the browser to draw a bomb.

import { act, cleanup } from '@testing-library/preact';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useChat } from '../chat';
import { activeSession, renderChat } from '../testing/renderChat';
import type { Refusal } from './checkFile';
import { DraftFiles } from './DraftFiles';
import { isActive, isActiveType } from './fileKinds';
import { limitsOf } from './limits';
import { prepareFile } from './prepareFile';
import { createQueue } from './queue';
import { type MaliciousFile, maliciousFiles } from './testing/maliciousFiles';

/** Nothing here can be drawn; that somebody tried is what matters. */
const drawn = vi.fn(() => Promise.reject(new DOMException('not a picture', 'InvalidStateError')));
beforeEach(() => vi.stubGlobal('createImageBitmap', drawn));
afterEach(() => {
  cleanup();
  drawn.mockClear();
  vi.unstubAllGlobals();
});

const fileOf = ({ name, type, content }: MaliciousFile) => new File([content], name, { type });

/** What hides, turns the direction or leads elsewhere. Sentences put names between isolates, which are meant to be there. */
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;
const unsafeInNames = /[\\/:*?"<>|]|^\.|\.$/;

function Composer({ given }: { readonly given: File }) {
  const chat = useChat();
  const [queue] = useState(() => createQueue(chat));
  useEffect(() => queue.add([given]), [queue, given]);
  return <DraftFiles queue={queue} />;
}

test('there are a hundred and more, each of its own', () => {
  expect(new Set(maliciousFiles.map(({ what }) => what)).size).toBe(maliciousFiles.length);
  expect(maliciousFiles.length).toBeGreaterThan(100);
});

test.each(maliciousFiles.map((file) => [file.what, file] as const))('%s', async (_, file) => {
  const { container, engine } = renderChat(<Composer given={fileOf(file)} />, { session: activeSession });
  const settled = () => container.querySelector('.refusal, .file-chip:not([aria-busy])');
  await vi.waitFor(() => act(() => expect(settled()).not.toBeNull()), { interval: 1 });

  const [sent] = engine.get().draftFiles;
  const sentence = container.querySelector('.refusal p')?.textContent ?? '';
  if (typeof file.becomes === 'string') {
    expect(sent).toBeUndefined();
    expect(sentence).toMatch(sentences[file.becomes] ?? 'no other reason is expected');
    // A bomb, above all. What is cut off may be tried.
    if (file.what.includes('bomb')) expect(drawn).not.toHaveBeenCalled();
  } else {
    expect(sentence).toBe('');
    expect({ name: sent?.name, type: sent?.contentType }).toEqual(file.becomes);
    expect(sent?.name).not.toMatch(unsafe);
    expect(sent?.name).not.toMatch(unsafeInNames);
    expect(sent?.name.length).toBeLessThanOrEqual(120);
  }
  expect(container.textContent?.replace(/[\u2068\u2069]/g, '')).not.toMatch(unsafe);
  const elements = new Set([...container.querySelectorAll('*')].map(({ tagName }) => tagName));
  expect([...elements].filter((name) => !/^(DIV|P|BUTTON|UL|LI|SPAN|BDI|CANVAS|svg|path)$/.test(name))).toEqual([]);
});

const sentences: Partial<Record<Refusal['kind'], RegExp>> = {
  lies: /^What is in .+ is not .*, so we can’t send it\.$/s,
  type: /^.+ can’t be sent here\. We take JPG.+\.$/s,
  empty: /^.+ is empty, so there is nothing to send\.$/s,
  unreadable: /^We can’t read .+\. Check that it still opens, then add it again\.$/s,
};

test('a site that takes nearly everything still sends nothing that runs, but what it has named', async () => {
  const wide = ['image/*', 'text/*', 'application/*', 'audio/*', 'video/*', 'png', 'pdf', 'js', 'html'];
  for (const types of [wide, [...wide, 'svg', 'exe']]) {
    const limits = limitsOf({ types, removeMetadata: false }, null);
    for (const file of maliciousFiles) {
      const prepared = await prepareFile(fileOf(file), limits, 'File');
      if (prepared.kind === 'refused') continue;
      const extension = file.name.split('.').at(-1) ?? '';
      if (isActive(file.content.subarray(0, 512))) expect(types, file.what).toContain(extension);
      expect(isActiveType(prepared.type), file.what).toBe(false);
    }
  }
});

test('what only follows the end of a picture, or is told in it, does not go along', async () => {
  for (const file of maliciousFiles.filter(({ what }) => /^(PNG|JPEG) (and|with)/.test(what))) {
    const prepared = await prepareFile(fileOf(file), limitsOf({}, null), 'File');
    if (prepared.kind !== 'ready') continue;
    const content = new TextDecoder('latin1').decode(await prepared.content.arrayBuffer());
    for (const foreign of ['__hit', 'PK\u0003']) expect(content, file.what).not.toContain(foreign);
  }
});
