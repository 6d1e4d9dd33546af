// Elements of the page that open the chat say whether it is open, as Parlor's own launcher does.

import type { Launcher } from './launcher';

/** A page may change a thousand times a second: so often it is looked through, however large it is. */
const pauseMs = 250;

/** Links and buttons with `data-parlor-open`, also those that come later. Ends with the signal of the launcher. */
export function tellOwnLaunchers(instance: string, { button, signal }: Launcher): void {
  let told: readonly HTMLElement[] = [];
  let due: unknown;

  function tell() {
    const marked = document.querySelectorAll<HTMLElement>('[data-parlor-open]:is(a[href],button,[role])');
    // What the page says itself stays.
    const ours = [...marked].filter(
      (element) =>
        !signal.aborted &&
        ['', instance].includes(element.dataset.parlorOpen as string) &&
        (told.includes(element) || !element.ariaExpanded),
    );
    for (const element of [...told, ...ours]) {
      const expanded = ours.includes(element) ? button.ariaExpanded : null;
      // The page may be watching, and answer to it with another change.
      if (element.ariaExpanded !== expanded) element.ariaExpanded = expanded;
    }
    told = ours;
    due = 0;
  }

  const changes = new MutationObserver(([first]) => {
    if (first?.target === button) tell();
    else if (!due) due = setTimeout(tell, pauseMs);
  });
  changes.observe(button, { attributeFilter: ['aria-expanded'] });
  changes.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    changes.disconnect();
    tell();
  });
  tell();
}
