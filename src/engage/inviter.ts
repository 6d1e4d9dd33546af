// Shows what a rule asks for, and takes it away when the panel or anything else opens at the launcher.

import type { EngageHandoff } from '../handoff';
import { enEngage } from '../i18n/enEngage';
import type { Language } from '../i18n/language';
import { chooseLanguage } from '../parts/lazyLanguage';
import { dismissedNow, type History, shownNow } from './due';
import { showInvitation } from './invitation';
import css from './invitation.css?inline';
import type { Greeting, QuickStart, Rule } from './rules';

export interface Inviter {
  /** There is a launcher, and nothing is open at it. */
  isFree(): boolean;
  invite(rule: Rule): void;
  takeAway(): void;
}

interface Memory {
  read(): History;
  write(history: History): void;
}

export function createInviter(
  { host, root, launcher: { button }, options, widget }: EngageHandoff,
  memory: Memory,
  warn: (line: string) => void,
): Inviter {
  let shown: AbortController | null = null;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);

  const isOpen = () => host.hasAttribute('data-open') || button.ariaExpanded === 'true';

  function takeAway(): void {
    shown?.abort();
    shown = null;
  }

  function dress(): void {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }

  function pulse(): void {
    dress();
    button.classList.add('is-pulsing');
    button.addEventListener('animationend', () => button.classList.remove('is-pulsing'), { once: true });
  }

  function accept(start: QuickStart | null): void {
    takeAway();
    widget.open();
    if (start) void widget.run(start.send ? 'sendMessage' : 'prefill', start.text);
  }

  function greet(id: string, greeting: Greeting): void {
    dress();
    shown = new AbortController();
    const { signal } = shown;
    const observer = new MutationObserver(() => {
      if (isOpen()) takeAway();
    });
    observer.observe(host, { attributes: true, attributeFilter: ['data-open'] });
    observer.observe(button, { attributes: true, attributeFilter: ['aria-expanded'] });
    signal.addEventListener('abort', () => observer.disconnect());
    let remove = () => {};
    signal.addEventListener('abort', () => remove());
    const stopChoosing = speak(({ locale, of }) => {
      remove();
      if (signal.aborted) return;
      remove = showInvitation({
        root,
        launcher: button,
        greeting,
        texts: of('engage', enEngage),
        locale,
        onAccept: accept,
        onDismiss() {
          memory.write(dismissedNow(memory.read(), id, Date.now()));
          takeAway();
        },
      });
    });
    signal.addEventListener('abort', () => stopChoosing());
  }

  function speak(use: (language: Language) => void): () => void {
    const { locale, strings } = options;
    return chooseLanguage(
      {
        wishes: {
          configured: typeof locale === 'string' ? locale : null,
          page: host.closest<HTMLElement>('[lang]')?.lang ?? '',
          browser: navigator.languages,
        },
        strings: typeof strings === 'object' ? strings : null,
        after(ms, callback) {
          const timer = setTimeout(callback, ms);
          return () => clearTimeout(timer);
        },
        warn,
      },
      use,
    );
  }

  return {
    isFree: () => !shown && !isOpen() && button.isConnected,
    takeAway,
    invite({ id, action }) {
      memory.write(shownNow(memory.read(), id, Date.now()));
      // On a phone the panel covers the page: nobody wants that unasked.
      const isPhone = matchMedia('(max-width: 479.98px)').matches;
      if (action.kind === 'greet') greet(id, action.greeting);
      else if (action.kind === 'pulse' || isPhone) pulse();
      else widget.open();
    },
  };
}
