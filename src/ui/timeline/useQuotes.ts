// From a quote to the message it is of, which may first have to be fetched.

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ChatState } from '../../core/state';
import type { Quote } from '../../core/timelineItems';
import { timelineKeyOf } from '../../core/timelineItems';
import { useChat, useChatState } from '../chat';

/** `foundKey`: of the message that somebody was led to last. */
export function useQuotes(reveal: (key: string) => void) {
  const { engine } = useChat();
  const [soughtSid, seek] = useState<string | null>(null);
  const [foundKey, setFoundKey] = useState<string | null>(null);
  // Only while something is sought: else every message would draw the timeline once more.
  const timeline = useChatState((state): ChatState['timeline'] | null => (soughtSid === null ? null : state.timeline));

  const show = useCallback(
    (key: string) => {
      setFoundKey(key);
      reveal(key);
    },
    [reveal],
  );

  useEffect(() => {
    if (soughtSid === null || !timeline) return;
    const key = timelineKeyOf(engine.get(), soughtSid);
    if (key !== null) show(key);
    if (key !== null || timeline.older === 'none' || timeline.older === 'failed') seek(null);
    else if (timeline.older === 'available') engine.dispatch({ kind: 'loadOlder' });
  }, [engine, soughtSid, timeline, show]);

  const openQuote = useCallback(({ sid, key }: Quote) => (key === null ? seek(sid) : show(key)), [show]);
  return { foundKey, openQuote };
}
