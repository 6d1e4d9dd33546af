// Where the focus goes: into the panel, round in it, and back to a sensible place when what had it has gone.

/** On the element that a screen wants focused first: the first field, or the composer. */
export const firstFocus = { 'data-first-focus': true } as const;

/** `calm`: on the panel itself, where focusing a field would raise an on-screen keyboard over what is to be read. */
export function focusInto(panel: HTMLElement, calm = false): void {
  const first = calm ? null : panel.querySelector<HTMLElement>('[data-first-focus]');
  (first ?? panel).focus({ preventScroll: true });
}

/** After an action that takes its own button away. */
export function focusPanelOf(element: Element): void {
  const panel = element.closest<HTMLElement>('.panel');
  if (panel) focusInto(panel);
}

/** On Tab at either end the focus comes round at the other. */
export function keepFocusInside(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = [
    ...panel.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, [tabindex="0"]'),
  ].filter((element) => !(element as HTMLButtonElement).disabled && element.getClientRects().length > 0);
  const focused = (panel.getRootNode() as ShadowRoot).activeElement;
  const [leaving, entering] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (focused === leaving || (event.shiftKey && focused === panel)) {
    event.preventDefault();
    entering?.focus();
  }
}
