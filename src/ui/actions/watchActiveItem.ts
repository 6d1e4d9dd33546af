// Which message shows what can be done with it: the one under the pointer, the one with the focus, or the one tapped.

import type { Active, ItemsWatch } from './itemsWatch';

export function watchActiveItem({ scroller, setActive }: ItemsWatch, signal: AbortSignal): void {
  const activate = (target: EventTarget | null, by: Active['by']) => {
    const key = keyOf(target);
    setActive((former) => {
      if (key === former?.key) return former;
      // The pointer passes over many on its way; what the keyboard works on stays until the focus goes.
      if (by === 'pointer' && former?.by === 'focus') return former;
      return key === null ? null : { key, by };
    });
  };
  const clear = (by: Active['by']) => setActive((former) => (former?.by === by ? null : former));
  // Not every browser says of a click what made it.
  let pointer = '';
  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    react: (event: HTMLElementEventMap[Type]) => void,
  ) => scroller.addEventListener(type, react, { signal });
  listen('pointerdown', (event) => {
    pointer = event.pointerType;
  });
  listen('pointerover', (event) => {
    if (event.pointerType === 'mouse') activate(event.target, 'pointer');
  });
  listen('pointerleave', () => clear('pointer'));
  listen('focusin', (event) => activate(event.target, 'focus'));
  listen('focusout', (event) => {
    if (keyOf(event.relatedTarget) === null) clear('focus');
  });
  listen('click', (event) => {
    if (pointer === 'touch' && !isControl(event.target)) activate(event.target, 'touch');
  });
  // A long press on Android; elsewhere the right button, whose menu is the browser's.
  listen('contextmenu', (event) => {
    if (pointer === 'touch') activate(event.target, 'touch');
  });
  // What had the focus, or lay under the pointer, before this was there.
  const { activeElement } = scroller.getRootNode() as Document | ShadowRoot;
  if (scroller.contains(activeElement)) activate(activeElement, 'focus');
  else if (matchMedia('(hover: hover)').matches) activate(scroller.querySelector('[data-key]:hover'), 'pointer');
}

function keyOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-key]')?.dataset.key ?? null) : null;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, input, select, textarea, summary') !== null;
}
