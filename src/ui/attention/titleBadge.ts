// The count in front of the page's title. The title is the host page's: it may change it meanwhile, and gets it back as
// it was, to the last space.

export interface Badge {
  /** 0 takes it away. */
  show(count: number): void;
}

/** Somebody else who guards the title would play this game for ever. */
const mostChanges = 50;

export function createTitleBadge(label: (count: number, title: string) => string): Badge {
  let count = 0;
  /** Exactly as the page has it; null when it has none. */
  let original: string | null = null;
  let shown: string | null = null;
  let changes = 0;
  const observer = new MutationObserver(() => {
    if (shown === null || textOfTitle() === shown) return;
    // The page has a new title of its own.
    if (++changes > mostChanges) stop();
    else take();
  });

  function take(): void {
    original = textOfTitle();
    put();
  }

  function put(): void {
    const element = titleElement() ?? document.head.appendChild(document.createElement('title'));
    shown = label(count, (original ?? '').trim());
    element.textContent = shown;
    observer.takeRecords();
  }

  function stop(): void {
    observer.disconnect();
    shown = null;
  }

  function restore(): void {
    const untouched = shown !== null && textOfTitle() === shown;
    stop();
    const element = titleElement();
    if (!untouched || !element) return;
    if (original === null) element.remove();
    else element.textContent = original;
  }

  return {
    show(next) {
      if (next === count) return;
      const began = count === 0;
      count = next;
      if (next === 0) restore();
      else if (began) {
        changes = 0;
        take();
        observer.observe(document.head, { childList: true, subtree: true, characterData: true });
      } else if (shown !== null) put();
    },
  };
}

function titleElement(): HTMLTitleElement | null {
  return document.head.querySelector('title');
}

function textOfTitle(): string | null {
  return titleElement()?.textContent ?? null;
}
