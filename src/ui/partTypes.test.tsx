// @vitest-environment jsdom
// What a page's style sheet reaches with ::part() is declared, drawn and documented, and nothing else is.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import ts from 'typescript';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createLauncher } from '../loader/launcher';
import { loadFormPart } from '../parts/form';
import { App } from './App';
import { Panel } from './Panel';
import { activeSession, message, renderChat } from './testing/renderChat';

const source = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(source, file), 'utf8');

/** Each name with what is said of it. */
const declared = (() => {
  const file = ts.createSourceFile('partTypes.ts', read('partTypes.ts'), ts.ScriptTarget.Latest, true);
  const list = file.statements.find(ts.isInterfaceDeclaration);
  return (list?.members ?? []).map((member) => {
    const name = (member.name as ts.Identifier | ts.StringLiteral).text;
    return [name, ts.getJSDocCommentsAndTags(member).map((doc) => ts.getTextOfJSDocComment(doc.comment))[0]] as const;
  });
})();
const names = declared.map(([name]) => name).sort();

const partsIn = (drawn: Element) =>
  [...drawn.querySelectorAll('[part]')].flatMap((element) => element.getAttribute('part')?.split(' ') ?? []);

beforeAll(async () => {
  // So that it comes at once.
  await loadFormPart(0);
});
beforeEach(() => {
  const observer = class {
    observe() {}
    disconnect() {}
  };
  vi.stubGlobal('ResizeObserver', observer);
  vi.stubGlobal('IntersectionObserver', observer);
});
afterEach(cleanup);

const chat = (
  <Panel>
    <App />
  </Panel>
);

it('a form and a conversation have every part and no other', async () => {
  const found = new Set<string>();
  const note = (drawn: Element) => {
    for (const part of partsIn(drawn)) found.add(part);
  };
  note(renderChat(chat).container);
  cleanup();
  const conversation = renderChat(chat, {
    session: activeSession,
    connection: { kind: 'online' },
    draft: 'Hello',
    timeline: {
      messages: [message(0, 'visitor', 'One'), message(1, 'agent', 'Two'), message(2, 'agent', '🎉')],
      older: 'none',
      opening: null,
    },
  });
  note(conversation.container);
  // Reflected by browsers, not by jsdom.
  expect(
    createLauncher(
      'default',
      {},
      () => {},
      () => {},
    ).button.part,
  ).toBe('launcher');
  expect([...found, 'launcher'].sort()).toEqual(names);
  expect(conversation.container.querySelector('.emoji')?.getAttribute('part') || null).toBeNull();
});

it('a form with more than plain fields has the parts of a plain one', async () => {
  const fields = [
    { name: 'topic', type: 'select', label: 'Topic', options: ['One', 'Two'] },
    { name: 'phone', type: 'tel', label: 'Phone' },
    { name: 'how', type: 'chips', label: 'How', options: ['One', 'Two'] },
    { name: 'news', type: 'checkbox', label: 'News' },
  ];
  const { container } = renderChat(
    chat,
    {},
    { form: { fields: [], rich: { form: { fields }, preEngagementConfig: undefined } } },
  );
  await waitFor(() => expect(screen.queryByLabelText(/Topic/)).toBeTruthy());
  const count = (part: string) => container.querySelectorAll(`[part="${part}"]`).length;
  await waitFor(() => expect(count('field')).toBe(4));
  expect([count('label'), count('input'), count('submit-button')]).toEqual([4, 2, 1]);
  expect(partsIn(container).filter((part) => !names.includes(part))).toEqual([]);
});

it('nothing that is not drawn here bears another name', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?!.*\.test).*\.tsx?$/.test(file),
  );
  const written = files.flatMap((file) =>
    [...read(file).matchAll(/\bpart(?:=|: )(?:"([^"]*)"|'([a-z-]+)'|\{[^}]*?`([^`]*)`)/g)].flatMap((match) =>
      (match[1] ?? match[2] ?? match[3] ?? '').split(' '),
    ),
  );
  expect(written.length).toBeGreaterThan(25);
  expect(written.filter((part) => !names.includes(part) && !part.includes('{from}'))).toEqual([]);
});

it('docs/theming.md lists them, in the words of their declaration', () => {
  const rows = [...read('../docs/theming.md').matchAll(/^\| `([a-z-]+)` +\| (.+?) +\|$/gm)].map(([, name, what]) => [
    name,
    what,
  ]);
  const table = rows.filter(([name]) => names.includes(name ?? ''));
  expect(table).toEqual(declared);
});
