import { useRef } from 'preact/hooks';
import { enMenu } from '../../i18n/enMenu';
import { useChat, useChatState } from '../chat';
import { useTexts } from '../conversation/useTexts';
import { PanelDialog } from '../dialog/PanelDialog';

/** A link that led nowhere: says why, over whatever was there before it. The list tells of its own failures. */
export function TakeUpProblem() {
  const { engine } = useChat();
  const texts = useTexts(enMenu);
  const nobody = useRef<HTMLElement>(null);
  const takingUp = useChatState((state) => state.takingUp);
  if (takingUp?.kind !== 'failed' || takingUp.resume.startsWith('CH')) return null;
  const { error, resume } = takingUp;
  const isOver = error.kind === 'gone' || error.kind === 'rejected' || error.kind === 'tooLarge';
  const forget = () => engine.dispatch({ kind: 'forgetTakeUp' });
  return (
    <PanelDialog title={texts.takeUp.title} opener={nobody} onClose={forget}>
      <p>{isOver ? texts.takeUp.linkOver : texts.errors[error.kind]}</p>
      <div class="dialog-actions">
        {!isOver && (
          <button type="button" class="button" onClick={() => engine.dispatch({ kind: 'takeUp', resume })}>
            {texts.tryAgain}
          </button>
        )}
        <button type="button" class={isOver ? 'button' : 'button button-outlined'} onClick={forget}>
          {texts.transcript.close}
        </button>
      </div>
    </PanelDialog>
  );
}
