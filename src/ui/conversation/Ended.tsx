import { useRef, useState } from 'preact/hooks';
import { endedIdle } from '../../core/idle';
import { canAsk } from '../../core/requests';
import { loadTranscriptPart } from '../../parts/transcript';
import { useChat, useChatState } from '../chat';
import { PartDialog } from '../dialog/PartDialog';
import { firstFocus } from '../focus';
import { EndedSurvey } from './EndedSurvey';
import { useTexts } from './useTexts';

/** In the composer's place when the conversation is over. */
export function Ended() {
  const { engine, config } = useChat();
  const texts = useTexts();
  const opener = useRef<HTMLButtonElement>(null);
  const [wantsTranscript, setWantsTranscript] = useState(false);
  const hasMessages = useChatState(({ timeline }) => timeline.messages.length > 0);
  const takesAnswers = useChatState((state) => config.survey !== null && canAsk(state, 'survey'));
  const wasIdle = useChatState(endedIdle);
  // One main button at a time.
  const isAsking = useChatState(({ requests }) => requests.survey?.kind !== 'done') && takesAnswers;
  const close = () => setWantsTranscript(false);
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
        <button ref={opener} type="button" class="text-button" onClick={() => setWantsTranscript(true)}>
          {texts.menu.transcript}
        </button>
      )}
      {wantsTranscript && (
        <PartDialog title={texts.transcript.title} opener={opener} onClose={close} load={loadTranscriptPart}>
          {({ GetTranscript }) => <GetTranscript onClose={close} />}
        </PartDialog>
      )}
    </div>
  );
}
