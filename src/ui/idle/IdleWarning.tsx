import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { enIdle } from '../../i18n/enIdle';
import { adopt } from '../../theme/adopt';
import { useChat, useChatState } from '../chat';
import { useTexts } from '../conversation/useTexts';
import { focusPanelOf } from '../focus';
import idleCss from './idle.css?inline';

/** Between timeline and composer: asks, and counts down to the end. The announcer has said it, so the figures keep silent. */
export function IdleWarning() {
  const { root, engine } = useChat();
  const texts = useTexts(enIdle).idle;
  const endsAt = useChatState(({ idle, session }) => (session.kind === 'active' ? (idle?.endsAt ?? null) : null));
  const [now, setNow] = useState(Date.now);
  useLayoutEffect(() => adopt(root, [idleCss]), [root]);
  useEffect(() => {
    if (endsAt === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [endsAt]);
  if (endsAt === null) return null;
  const seconds = Math.max(0, Math.ceil((endsAt - now) / 1000));
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const choose = (kind: 'sayThere' | 'endConversation') => (event: { currentTarget: Element }) => {
    focusPanelOf(event.currentTarget);
    engine.dispatch({ kind });
  };
  return (
    <section class="idle" aria-label={texts.question}>
      <p class="idle-question">
        <strong>{texts.question}</strong> <span role="timer">{texts.endsIn(time)}</span>
      </p>
      <div class="idle-actions">
        <button type="button" class="button" onClick={choose('sayThere')}>
          {texts.stay}
        </button>
        <button type="button" class="text-button" onClick={choose('endConversation')}>
          {texts.end}
        </button>
      </div>
    </section>
  );
}
