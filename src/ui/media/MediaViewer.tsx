import { useEffect, useLayoutEffect, useReducer } from 'preact/hooks';
import { adopt } from '../../theme/adopt';
import { useChat, useChatState } from '../chat';
import mediaCss from './media.css?inline';
import { pauseOthers } from './pauseOthers';
import { useMediaStore } from './useMediaStore';
import { Viewer } from './Viewer';
import viewerCss from './viewer.css?inline';

/** Once in a conversation: the looks of files, and the viewer when a picture has been opened. */
export function MediaViewer() {
  const { root } = useChat();
  const store = useMediaStore();
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const isOpen = useChatState((state) => state.panel === 'open');
  useLayoutEffect(() => adopt(root, [mediaCss + viewerCss]), [root]);
  useLayoutEffect(() => store.subscribe(() => drawAgain(undefined)), [store]);
  useEffect(() => {
    if (isOpen) return;
    // Also by the page: a viewer that nobody can see would lock it.
    store.show(null);
    pauseOthers(root, null);
  }, [isOpen, store, root]);
  useEffect(() => () => store.show(null), [store]);

  const shown = store.shown();
  return (
    shown && <Viewer key="viewer" shown={shown} onShow={(sid) => store.show(sid === null ? null : { ...shown, sid })} />
  );
}
