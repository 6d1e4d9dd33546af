// Which screen the state asks for, and what happens to the focus when one takes the place of another.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { canWrite, screenOf } from '../core/selectors';
import { useChat, useChatState } from './chat';
import { Composer } from './composer/Composer';
import { Ended } from './Ended';
import { focusInto } from './focus';
import { Header } from './Header';
import { panelId } from './Panel';
import { Problem } from './Problem';
import { PreChat } from './prechat/PreChat';
import { ConnectionBanner } from './timeline/ConnectionBanner';
import { Timeline } from './timeline/Timeline';

export function App() {
  const kind = useChatState((state) => screenOf(state).kind);
  useFocusAfterChange(kind, kind !== 'problem');
  return (
    <>
      <Header isFirstScreen={kind === 'form'} />
      {kind === 'form' ? <PreChat /> : kind === 'problem' ? <Problem /> : <Conversation />}
    </>
  );
}

function Conversation() {
  const writable = useChatState(canWrite);
  useFocusAfterChange(String(writable), writable);
  return (
    <>
      <ConnectionBanner />
      <Timeline />
      {writable ? <Composer /> : <Ended />}
    </>
  );
}

/**
 * If the focus was in the panel and its place is gone, it goes to the new screen rather than to the page. To a field only:
 * a button would be pressed by whoever is typing just then.
 */
function useFocusAfterChange(kind: string, hasField: boolean): void {
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
