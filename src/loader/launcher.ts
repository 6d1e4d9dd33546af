// The host element, its shadow root and the button in it: all of Parlor that a page carries until a visitor shows intent.

import type { LauncherControls } from '../handoff';
import { element } from './element';
import { isTrue } from './isTrue';
import css from './launcher.css?inline';
import { failedText, openText, retryText } from './texts';
import { whenParsed } from './whenParsed';

export interface Launcher extends LauncherControls {
  /** In the page as soon as that has a body, also when another body takes its place or it is emptied. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Aborted with `remove`. */
  readonly signal: AbortSignal;
  /**
   * Words beside the launcher and what can be done about them, in the place of those before; without `balloon` they go.
   * Like an open panel they go away by the button. `busy`: what was asked for is on its way.
   */
  show(balloon?: HTMLElement, busy?: boolean): void;
  /** Says that the chat could not be loaded, and offers to try again. */
  fail(): void;
  /** Leaves nothing on the page. */
  remove(): void;
}

/** The text colour on it is found by the style sheet, which can also judge an accent that the host page's css sets. */
const accentShape = /^#?(([\da-f]{3}){1,2})$/i;

/** Other things may be traps, which throw where they are made a text. */
const textOf = (option: unknown) => (typeof option === 'string' ? option : '');

/**
 * Options come raw: what is wrong here is ignored in silence, the app reports it when it parses them.
 * `press` is called when the button, or an element of the page with `data-parlor-open`, is pressed; the value of that
 * attribute names the instance where there are several. `intent` is called on hover, focus or touch: a press is likely.
 * `host`: an element of the page that becomes the host.
 */
export function createLauncher(
  instance: string,
  { accent, colorScheme, hidden, launcherLabel, position, host: ownHost }: Readonly<Record<string, unknown>>,
  press: (command: 'open' | 'toggle') => void,
  intent: () => void,
): Launcher {
  const host = (ownHost as HTMLElement | undefined) ?? document.createElement('parlor-chat');
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const button = element('button', {
    className: 'launcher',
    part: 'launcher' as never,
    ariaHasPopup: 'dialog',
    // The browser makes words of such values.
    ariaExpanded: false as never,
    ariaLabel: textOf(launcherLabel) || openText,
    onclick: () => press('toggle'),
    // A finger enters too, when it touches.
    onpointerenter: intent,
    onfocus: intent,
  });

  const sheet = new CSSStyleSheet();
  // Browsers too old for this get a plain button rather than an exception.
  sheet.replaceSync?.(css);
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(isTrue(hidden) ? '' : button);

  const hex = accentShape.exec(textOf(accent))?.[1];
  if (hex) host.style.setProperty('--parlor-accent', `#${hex}`);
  if (position === 'start')
    host.style.setProperty('--inset', 'max(var(--parlor-offset-x,20px), env(safe-area-inset-left)) auto');
  if (colorScheme === 'light' || colorScheme === 'dark') host.style.colorScheme = colorScheme;

  const end = new AbortController();
  const { signal } = end;
  /** Of the page. While it is there, whoever took the host away meant the host alone, and it stays away. */
  let neighbour: Element | null | undefined;
  const attach = () => {
    if (signal.aborted || host.isConnected || neighbour?.isConnected) return;
    document.body.append(host);
    neighbour = document.body.querySelector(':not(parlor-chat)');
    swaps.observe(document.body, { childList: true });
  };
  // Turbo, Astro and the like put another body in the place of ours; others empty it.
  const swaps = new MutationObserver(attach);
  whenParsed(() => {
    attach();
    // It may have been removed before.
    if (!signal.aborted) swaps.observe(document.documentElement, { childList: true });
  });
  addEventListener(
    'click',
    (event) => {
      const wanted = (event.target as Element).closest?.<HTMLElement>('[data-parlor-open]')?.dataset.parlorOpen;
      if (wanted !== '' && wanted !== instance) return;
      // A link that leads somewhere as long as there is no chat.
      event.preventDefault();
      press('open');
    },
    { signal },
  );

  let shown: HTMLElement | undefined;
  const show: Launcher['show'] = (balloon, busy) => {
    button.ariaBusy = !!busy as never;
    button.ariaExpanded = !!balloon as never;
    shown?.remove();
    shown = balloon;
    if (balloon) root.append(balloon);
  };
  return {
    host,
    root,
    button,
    signal,
    show,
    fail() {
      show(
        element(
          'div',
          { className: 'balloon', role: 'alert' },
          failedText,
          element('button', { onclick: () => press('open') }, retryText),
        ),
      );
    },
    remove() {
      end.abort();
      swaps.disconnect();
      host.remove();
    },
  };
}
