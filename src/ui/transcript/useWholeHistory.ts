import { useEffect } from 'preact/hooks';
import { useChat, useChatState } from '../chat';

export type HistorySituation = 'loading' | 'whole' | 'failed' | 'cut';

/**
 * Fetches what lies before the messages that are shown, page by page, as long as it is used. `cut`: there is more, but
 * nobody can be asked for it any more.
 */
export function useWholeHistory(): HistorySituation {
  const { engine } = useChat();
  const older = useChatState(({ timeline }) => timeline.older);
  const isActive = useChatState(({ session }) => session.kind === 'active');
  useEffect(() => {
    if (isActive && older === 'available') engine.dispatch({ kind: 'loadOlder' });
  }, [engine, older, isActive]);
  if (older === 'none') return 'whole';
  if (!isActive) return 'cut';
  return older === 'failed' ? 'failed' : 'loading';
}
