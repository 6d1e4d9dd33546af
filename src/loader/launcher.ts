// The host element, its shadow root and the button in it: all of Parlor that a page carries until a visitor shows intent.

import { parseHex, textOn } from '../accent';
import type { LauncherControls } from '../contract';
import { drawing, element } from './element';
import css from './launcher.css?inline';
import { dismissText, failedText, openText, retryText } from './texts';
import { whenParsed } from './whenParsed';

export interface Launcher extends LauncherControls {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Resolves once the host element is in the page: at once, or when `<body>` exists. */
  readonly attached: Promise<void>;
  setBusy(busy: boolean): void;
  /** Words beside the button that the chat could not be loaded, with a way to try again; or takes them away. */
  setFailed(failed: boolean): void;
  remove(): void;
}

export interface LauncherActions {
  press(): void;
  /** Hover, focus or touch: a press is likely. */
  intent(): void;
  retry(): void;
}

const chatGlyph =
  'M12 3.25c-5.2 0-9.25 3.4-9.25 7.75 0 2.5 1.3 4.7 3.4 6.1v3c0 .6.65.95 1.15.6l2.75-2c.63.1 1.28.15 1.95.15 5.2 0 9.25-3.4 9.25-7.85S17.2 3.25 12 3.25' +
  'ZM8.75 8.4a.85.85 0 0 0 0 1.7h6.5a.85.85 0 0 0 0-1.7ZM8.75 12a.85.85 0 0 0 0 1.7h4a.85.85 0 0 0 0-1.7Z';
const closeGlyph = 'M6.5 6.5l11 11M17.5 6.5l-11 11';

/** Options come raw: what is wrong here is ignored in silence, the app reports it when it parses them. */
export function createLauncher(options: Readonly<Record<string, unknown>>, actions: LauncherActions): Launcher {
  const host = document.createElement('parlor-chat');
  const root = host.attachShadow({ mode: 'open' });
  const badge = element('span', { class: 'badge', 'aria-hidden': 'true' });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'launcher',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
      'aria-label': String(options.launcherLabel || openText),
    },
    drawing(
      'svg',
      { viewBox: '0 0 24 24', 'aria-hidden': 'true' },
      drawing('path', { class: 'chat', d: chatGlyph }),
      drawing('path', { class: 'close', d: closeGlyph }),
    ),
    badge,
  );
  badge.hidden = true;
  button.onclick = actions.press;
  button.onpointerenter = button.onfocus = button.ontouchstart = actions.intent;

  const sheet = new CSSStyleSheet();
  // Browsers too old for this get a plain button rather than an exception.
  sheet.replaceSync?.(css);
  root.adoptedStyleSheets = [sheet];
  paint(host, options);
  root.append(button);

  let bubble: HTMLElement | undefined;
  let removed = false;

  function setFailed(failed: boolean) {
    bubble?.remove();
    bubble = failed ? failureBubble(actions.retry, dismiss) : undefined;
    if (bubble) root.append(bubble);
  }
  function dismiss() {
    setFailed(false);
    button.focus();
  }

  return {
    host,
    root,
    button,
    attached: new Promise((resolve) => {
      whenParsed(() => {
        if (!removed) document.body.append(host);
        resolve();
      });
    }),
    setOpen(open) {
      host.toggleAttribute('data-open', open);
      button.ariaExpanded = `${open}`;
    },
    setUnread(count, label) {
      badge.hidden = !(count > 0);
      badge.textContent = count > 99 ? '99+' : `${count}`;
      button.ariaLabel = label;
    },
    setBusy(busy) {
      button.ariaBusy = `${busy}`;
    },
    setFailed,
    remove() {
      removed = true;
      host.remove();
    },
  };
}

function failureBubble(retry: () => void, dismiss: () => void): HTMLElement {
  const again = element('button', { type: 'button', class: 'again' }, retryText);
  const close = element('button', { type: 'button', class: 'dismiss', 'aria-label': dismissText }, '×');
  again.onclick = retry;
  close.onclick = dismiss;
  return element('div', { class: 'failed', role: 'alert' }, failedText, again, close);
}

function paint(
  { style, dataset }: HTMLElement,
  { accent, position, colorScheme }: Readonly<Record<string, unknown>>,
): void {
  const rgb = parseHex(String(accent));
  if (rgb) {
    style.setProperty('--parlor-accent', `rgb(${rgb})`);
    style.setProperty('--parlor-on-accent', textOn(rgb));
  }
  dataset.position = position === 'start' ? position : 'end';
  // The browser drops what it does not know, `auto` among it.
  style.colorScheme = String(colorScheme);
}
