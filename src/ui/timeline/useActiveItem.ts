// Which message shows what can be done with it: the one under the pointer, the one with the focus, or the one tapped.

import { useCallback, useMemo, useState } from 'preact/hooks';

interface Active {
  readonly key: string;
  readonly by: 'pointer' | 'focus' | 'touch';
}

export function useActiveItem() {
  const [active, setActive] = useState<Active | null>(null);
  const handlers = useMemo(() => {
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
    return {
      onPointerDown: (event: PointerEvent) => {
        pointer = event.pointerType;
      },
      onPointerOver: (event: PointerEvent) => event.pointerType === 'mouse' && activate(event.target, 'pointer'),
      onPointerLeave: () => clear('pointer'),
      onFocusIn: (event: FocusEvent) => activate(event.target, 'focus'),
      onFocusOut: (event: FocusEvent) => keyOf(event.relatedTarget) === null && clear('focus'),
      onClick: (event: MouseEvent) =>
        pointer === 'touch' && !isControl(event.target) && activate(event.target, 'touch'),
      /** A long press on Android; elsewhere the right button, whose menu is the browser's. */
      onContextMenu: (event: MouseEvent) => pointer === 'touch' && activate(event.target, 'touch'),
    };
  }, []);
  const deactivate = useCallback(() => setActive(null), []);
  return { activeKey: active?.key ?? null, handlers, deactivate };
}

function keyOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-key]')?.dataset.key ?? null) : null;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, input, select, textarea, summary') !== null;
}
