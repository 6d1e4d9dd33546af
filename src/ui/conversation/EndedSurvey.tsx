import { useLayoutEffect } from 'preact/hooks';
import { loadContentPart } from '../../parts/content';
import { useChat, useChatState, usePart } from '../chat';
import { useFeaturePart } from './useFeaturePart';
import { useTexts } from './useTexts';

/** After the end, where the endpoint takes the answers. A file that does not come is no reason to bother anybody. */
export function EndedSurvey() {
  const { engine } = useChat();
  const texts = useTexts();
  const content = useFeaturePart(loadContentPart);
  const part = usePart(content);
  const request = useChatState(({ requests }) => requests.survey);
  useLayoutEffect(() => content.want(), [content]);
  if (part.kind !== 'ready') return null;
  const { EndSurvey } = part.value;
  return (
    <>
      <EndSurvey
        isSent={request?.kind === 'done'}
        onAnswer={(values) => engine.dispatch({ kind: 'sendSurvey', values })}
      />
      {request?.kind === 'failed' && (
        <p class="field-problem" role="alert">
          {texts.errors[request.error.kind]}
        </p>
      )}
    </>
  );
}
