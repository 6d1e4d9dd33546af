// Elements of the page that open the chat say whether it is open, as Parlor's own launcher does.

import type { Launcher } from './launcher';

/** Links and buttons with `data-parlor-open`, also those that come later. Ends with the signal of the launcher. */
export function tellOwnLaunchers(instance: string, { button, signal }: Launcher): void {
  let told: readonly HTMLElement[] = [];

  function say(elements: readonly HTMLElement[]) {
    const { ariaExpanded } = button;
    for (const element of told) if (!elements.includes(element)) element.ariaExpanded = null;
    for (const element of elements) element.ariaExpanded = ariaExpanded;
    told = elements;
  }

  function tell() {
    const marked = document.querySelectorAll<HTMLElement>('[data-parlor-open]:is(a[href],button,[role])');
    const ours = [...marked].filter(({ dataset }) => !dataset.parlorOpen || dataset.parlorOpen === instance);
    // What the page says itself stays.
    say(ours.filter((element) => told.includes(element) || !element.hasAttribute('aria-expanded')));
  }

  const changes = new MutationObserver(tell);
  changes.observe(button, { attributeFilter: ['aria-expanded'] });
  changes.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    changes.disconnect();
    say([]);
  });
  tell();
}
