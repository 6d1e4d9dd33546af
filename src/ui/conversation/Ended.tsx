import { useRef, useState } from 'preact/hooks';
import { endedIdle } from '../../core/idle';
import { canAsk } from '../../core/requests';
import { loadMenuPart } from '../../parts/menu';
import { useChat, useChatState, usePart } from '../chat';
import { firstFocus } from '../focus';
import { EndedSurvey } from './EndedSurvey';
import { useFeaturePart } from './useFeaturePart';
import { useTexts } from './useTexts';

/** In the composer's place when the conversation is over. */
export function Ended() {
  const { engine, config } = useChat();
  const texts = useTexts();
  const menu = useFeaturePart(loadMenuPart);
  const part = usePart(menu);
  const opener = useRef<HTMLButtonElement>(null);
  const [wantsTranscript, setWantsTranscript] = useState(false);
  const hasMessages = useChatState(({ timeline }) => timeline.messages.length > 0);
  const takesAnswers = useChatState((state) => config.survey !== null && canAsk(state, 'survey'));
  const wasIdle = useChatState(endedIdle);
  // One main button at a time.
  const isAsking = useChatState(({ requests }) => requests.survey?.kind !== 'done') && takesAnswers;
  const askForTranscript = () => {
    menu.want();
    setWantsTranscript(true);
  };
  return (
    <div class="ended" data-survey={takesAnswers}>
      <p>{wasIdle ? texts.endedIdle : texts.ended}</p>
      {takesAnswers && <EndedSurvey />}
      <button
        type="button"
        class={isAsking ? 'button button-quiet' : 'button'}
        {...firstFocus}
        onClick={() => engine.dispatch({ kind: 'startNew' })}
      >
        {texts.startNew}
      </button>
      {hasMessages && (
        <button ref={opener} type="button" class="text-button" onClick={askForTranscript}>
          {texts.menu.transcript}
        </button>
      )}
      {wantsTranscript && part.kind === 'failed' && <p role="alert">{texts.errors.loadFailed}</p>}
      {wantsTranscript && part.kind === 'ready' && (
        <part.value.MenuDialog kind="transcript" opener={opener} onClose={() => setWantsTranscript(false)} />
      )}
    </div>
  );
}
