import { useLayoutEffect, useRef } from 'preact/hooks';
import { useChat } from './chat';
import { focusInto } from './focus';
import { panelId } from './Panel';

/**
 * If the focus was in the panel and its place is gone, it goes to the new screen rather than to the page. To a field only:
 * a button would be pressed by whoever is typing just then.
 */
export function useFocusAfterChange(kind: string, hasField: boolean): void {
  const { root } = useChat();
  const last = useRef({ kind, hadFocus: false });
  // Asked while rendering: afterwards the focused element has been removed already.
  if (last.current.kind !== kind)
    last.current = { kind, hadFocus: panelOf(root)?.contains(root.activeElement) ?? false };
  useLayoutEffect(() => {
    const panel = panelOf(root);
    if (last.current.hadFocus && panel && !panel.contains(root.activeElement)) {
      focusInto(panel, !hasField || matchMedia('(pointer: coarse)').matches);
    }
  }, [kind, hasField, root]);
}

function panelOf(root: ShadowRoot): HTMLElement | null {
  return root.getElementById(panelId);
}
