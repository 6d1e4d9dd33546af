// The host element, its shadow root and the button in it: all of Parlor that a page carries until a visitor shows intent.

import type { LauncherControls } from '../contract';
import { element } from './element';
import css from './launcher.css?inline';
import { failedText, openText, retryText } from './texts';

/**
 * What the launcher tells of the app: `idle` nothing, `busy` it is on its way, `failed` it could not be loaded, in words
 * and with a way to try again. Like an open panel, those words go away by the button.
 */
export type LoadState = 'idle' | 'busy' | 'failed';

export interface Launcher extends LauncherControls {
  /** Not in the page yet: whoever makes the launcher puts it there. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  showLoad(state: LoadState): void;
}

/** The text colour on it is found by the style sheet, which can also judge an accent that the host page's css sets. */
const accentShape = /^#?((?:[\da-f]{3}){1,2})$/i;

/**
 * Options come raw: what is wrong here is ignored in silence, the app reports it when it parses them.
 * `intent` is called on hover, focus or touch: a press is likely.
 */
export function createLauncher(
  { accent, colorScheme, launcherLabel, position }: Readonly<Record<string, unknown>>,
  press: () => void,
  intent: () => void,
  retry: () => void,
): Launcher {
  const host = document.createElement('parlor-chat');
  const root = host.attachShadow({ mode: 'open' });
  const badge = element('span', { className: 'badge', hidden: true });
  const button = element(
    'button',
    {
      type: 'button',
      className: 'launcher',
      ariaHasPopup: 'dialog',
      ariaExpanded: 'false',
      ariaLabel: `${launcherLabel || openText}`,
      onclick: press,
      // A finger enters too, when it touches.
      onpointerenter: intent,
      onfocus: intent,
    },
    badge,
  );

  const sheet = new CSSStyleSheet();
  // Browsers too old for this get a plain button rather than an exception.
  sheet.replaceSync?.(css);
  root.adoptedStyleSheets = [sheet];
  root.append(button);

  const { style } = host;
  const hex = accentShape.exec(`${accent}`)?.[1];
  if (hex) style.setProperty('--parlor-accent', `#${hex}`);
  if (position === 'start') host.dataset.position = position;
  if (/^(light|dark)$/.test(`${colorScheme}`)) style.colorScheme = `${colorScheme}`;

  let bubble: HTMLElement | undefined;
  return {
    host,
    root,
    button,
    setOpen(open) {
      host.toggleAttribute('data-open', open);
      button.ariaExpanded = `${open}`;
    },
    setUnread(count, label) {
      badge.hidden = !count;
      badge.textContent = count > 99 ? '99+' : `${count}`;
      button.ariaLabel = label;
    },
    showLoad(state) {
      const failed = state === 'failed';
      button.ariaBusy = `${state === 'busy'}`;
      button.ariaExpanded = `${failed}`;
      bubble?.remove();
      if (!failed) return;
      bubble = element(
        'div',
        { className: 'failed', role: 'alert' },
        failedText,
        element('button', { type: 'button', className: 'again', onclick: retry }, retryText),
      );
      root.append(bubble);
    },
  };
}
