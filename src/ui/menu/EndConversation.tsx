import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { canAsk } from '../../core/requests';
import type { ChatState } from '../../core/state';
import { unsentCount } from '../../core/writing';
import { enMenu } from '../../i18n/enMenu';
import { loadContentPart } from '../../parts/content';
import { useChat, useChatState, usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { useTexts } from '../conversation/useTexts';

/** `answering`: the survey, because nobody takes its answers later. `sending`: its answers, as a message. */
type Step = { readonly kind: 'asking' | 'answering' } | { readonly kind: 'sending'; readonly clientId: string };

/** Inside a dialog: asks before the end, since nobody can open a conversation again. */
export function EndConversation({ onClose }: { readonly onClose: () => void }) {
  const { engine, config, newId } = useChat();
  const texts = useTexts(enMenu);
  const content = useFeaturePart(loadContentPart);
  const part = usePart(content);
  const [step, setStep] = useState<Step>({ kind: 'asking' });
  const unsent = useChatState(unsentCount);
  const request = useChatState((state) => state.requests.end);
  // Also by the agent, or from another page, while we ask.
  const isOver = useChatState(({ session }) => session.kind !== 'joining' && session.kind !== 'active');
  const surveyGoesFirst = useChatState(
    (state) => config.survey !== null && state.session.kind === 'active' && !canAsk(state, 'survey'),
  );
  const sending = useChatState((state) => (step.kind === 'sending' ? fateOf(state, step.clientId) : null));
  const underWay = request?.kind === 'underWay' || sending === 'onItsWay';
  useLayoutEffect(() => {
    if (isOver) onClose();
  }, [isOver, onClose]);
  useLayoutEffect(() => {
    if (surveyGoesFirst) content.want();
  }, [surveyGoesFirst, content]);
  useEffect(() => {
    if (sending === 'arrived') engine.dispatch({ kind: 'endConversation' });
  }, [sending, engine]);

  const end = () => {
    if (underWay) return;
    // Without the file of the survey the visitor is not kept waiting.
    if (step.kind === 'asking' && surveyGoesFirst && part.kind === 'ready') setStep({ kind: 'answering' });
    else engine.dispatch({ kind: 'endConversation' });
  };
  return (
    <>
      {step.kind === 'answering' && part.kind === 'ready' ? (
        <part.value.EndSurvey
          isSent={false}
          onAnswer={(values, text) => {
            const clientId = newId();
            const { session } = engine.get();
            const to = session.kind === 'active' ? session.credentials.conversationSid : '';
            engine.dispatch({ kind: 'sendText', clientId, text, answer: { to, kind: 'survey', values } });
            setStep({ kind: 'sending', clientId });
          }}
        />
      ) : (
        <p class="dialog-note">{texts.ending.whatHappens}</p>
      )}
      {step.kind === 'asking' && unsent > 0 && <p>{texts.ending.unsent(unsent)}</p>}
      {sending === 'failed' && (
        <p class="dialog-problem" role="alert">
          {texts.ending.answersNotSent}
        </p>
      )}
      {request?.kind === 'failed' && (
        <p class="dialog-problem" role="alert">
          {texts.ending.failed} {texts.errors[request.error.kind]}
        </p>
      )}
      <div class="dialog-actions">
        <button
          type="button"
          class={step.kind === 'answering' ? 'button button-outlined' : 'button'}
          aria-disabled={underWay}
          onClick={end}
        >
          {underWay ? texts.ending.underWay : step.kind === 'answering' ? texts.ending.skip : texts.ending.end}
        </button>
        <button type="button" class="button button-outlined" onClick={onClose}>
          {texts.ending.goOn}
        </button>
      </div>
    </>
  );
}

/** What has become of the message with the answers. */
function fateOf({ outbox }: ChatState, clientId: string): 'onItsWay' | 'arrived' | 'failed' {
  const status = outbox.find((item) => item.clientId === clientId)?.status.kind ?? 'accepted';
  return status === 'accepted' ? 'arrived' : status === 'failed' ? 'failed' : 'onItsWay';
}
