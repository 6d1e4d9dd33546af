// docs/browsers.md says which engine has which feature: asked of the engines themselves.

import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';

/** In the page. Named as in the table. */
function features(): Record<string, boolean> {
  return {
    'Web Locks': 'locks' in navigator,
    BroadcastChannel: 'BroadcastChannel' in window,
    Worker: 'Worker' in window,
    'Trusted Types': 'trustedTypes' in window,
    IndexedDB: 'indexedDB' in window,
    'constructed style sheets': 'adoptedStyleSheets' in Document.prototype,
    userActivation: 'userActivation' in navigator,
    requestIdleCallback: 'requestIdleCallback' in window,
    Notification: 'Notification' in window,
    MediaRecorder: 'MediaRecorder' in window && 'mediaDevices' in navigator,
    clipboard: 'clipboard' in navigator && 'writeText' in navigator.clipboard,
    'execCommand insertText': document.queryCommandSupported('insertText'),
    'Intl.ListFormat': 'ListFormat' in Intl,
    'Intl.DisplayNames': 'DisplayNames' in Intl,
    'light-dark()': CSS.supports('color', 'light-dark(white, black)'),
    'color-mix()': CSS.supports('color', 'color-mix(in srgb, white, black)'),
    dvh: CSS.supports('height', '1dvh'),
    'field-sizing': CSS.supports('field-sizing', 'content'),
    'text-wrap: balance': CSS.supports('text-wrap', 'balance'),
    'overflow-anchor': CSS.supports('overflow-anchor', 'none'),
    'scrollbar-gutter': CSS.supports('scrollbar-gutter', 'stable'),
    'forced colours': CSS.supports('forced-color-adjust', 'none'),
  };
}

/** Name to what the column of that engine says. */
function documented(column: number): Record<string, boolean> {
  const text = readFileSync(new URL('../../docs/browsers.md', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => /^\|.*\| (yes|no) +\|/.test(line));
  return Object.fromEntries(
    rows.map((row) => {
      const cells = row.split('|').map((cell) => cell.trim().replaceAll('`', ''));
      return [cells[1], cells[column] === 'yes'];
    }),
  );
}

test('docs/browsers.md tells which features this engine has', async ({ visitor }, { project }) => {
  const column = 2 + ['chromium', 'firefox', 'webkit'].indexOf(project.name);
  expect(documented(column)).toEqual(await visitor.screen.run(features));
});
