// What is in the place of the conversation: itself, or the list of them all.

import { useLayoutEffect, useReducer } from 'preact/hooks';
import { useChat, type View } from '../chat';

export function useView(): readonly [View['kind'], (kind: View['kind']) => void] {
  const { made } = useChat();
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  made.view ??= { kind: 'conversation', listeners: new Set() };
  const { view } = made;
  useLayoutEffect(() => {
    const listener = () => renderAgain(undefined);
    view.listeners.add(listener);
    return () => void view.listeners.delete(listener);
  }, [view]);
  const show = (kind: View['kind']) => {
    view.kind = kind;
    for (const listener of [...view.listeners]) listener();
  };
  return [view.kind, show];
}
