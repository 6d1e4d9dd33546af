import { useEffect, useState } from 'preact/hooks';
import { useChat, usePart } from '../chat';

/** The only live regions of the widget, there from the first moment; they speak while the panel is closed as well. */
export function Announcer() {
  const chat = useChat();
  const part = usePart(chat.conversation);
  const [spoken, setSpoken] = useState({ polite: '', assertive: '' });
  useEffect(() => {
    if (part.kind !== 'ready') return;
    return part.value.follow(chat, (region, text) => setSpoken((current) => ({ ...current, [region]: text })));
  }, [chat, part]);
  return (
    <div class="sr-only announcer">
      <div aria-live="polite" aria-atomic="true">
        {spoken.polite}
      </div>
      <div aria-live="assertive" aria-atomic="true">
        {spoken.assertive}
      </div>
    </div>
  );
}
