// The host element, its shadow root and the button in it: all of Parlor that a page carries until a visitor shows intent.

import type { LauncherControls } from '../contract';
import { element } from './element';
import css from './launcher.css?inline';
import { openText } from './texts';

export interface Launcher extends LauncherControls {
  /** Not in the page yet: whoever makes the launcher puts it there. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /**
   * Words beside the launcher and what can be done about them, in the place of those before; without `balloon` they go.
   * Like an open panel they go away by the button. `busy`: what was asked for is on its way.
   */
  show(balloon?: HTMLElement, busy?: boolean): void;
}

/** The text colour on it is found by the style sheet, which can also judge an accent that the host page's css sets. */
const accentShape = /^#?((?:[\da-f]{3}){1,2})$/i;

/**
 * Options come raw: what is wrong here is ignored in silence, the app reports it when it parses them.
 * `intent` is called on hover, focus or touch: a press is likely.
 * `host`: an element of the page that becomes the host.
 */
export function createLauncher(
  { accent, colorScheme, launcherLabel, position, host: ownHost }: Readonly<Record<string, unknown>>,
  press: () => void,
  intent: () => void,
): Launcher {
  const host = (ownHost as HTMLElement | undefined) ?? document.createElement('parlor-chat');
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const button = element('button', {
    type: 'button',
    className: 'launcher',
    ariaHasPopup: 'dialog',
    ariaExpanded: 'false',
    ariaLabel: (launcherLabel || openText) as string,
    onclick: press,
    // A finger enters too, when it touches.
    onpointerenter: intent,
    onfocus: intent,
  });

  const sheet = new CSSStyleSheet();
  // Browsers too old for this get a plain button rather than an exception.
  sheet.replaceSync?.(css);
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(button);

  const { style } = host;
  const hex = accentShape.exec(accent as string)?.[1];
  if (hex) style.setProperty('--parlor-accent', `#${hex}`);
  if (position === 'start') style.setProperty('--inset', 'max(20px, env(safe-area-inset-left)) auto');
  if (/^(light|dark)$/.test(colorScheme as string)) style.colorScheme = colorScheme as string;

  let shown: HTMLElement | undefined;
  return {
    host,
    root,
    button,
    show(balloon, busy) {
      button.ariaBusy = `${!!busy}`;
      button.ariaExpanded = `${!!balloon}`;
      shown?.remove();
      shown = balloon;
      if (balloon) root.append(balloon);
    },
  };
}
