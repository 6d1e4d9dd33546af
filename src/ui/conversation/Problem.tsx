import { useLayoutEffect } from 'preact/hooks';
import { screenOf } from '../../core/selectors';
import { adopt } from '../../theme/adopt';
import { useChat, useChatState } from '../chat';
import { firstFocus } from '../focus';
import { AlertIcon } from '../icons';
import problemCss from './problem.css?inline';
import { useTexts } from './useTexts';

/** Nothing goes on by itself any more: what happened, in words, and the ways forward. */
export function Problem() {
  const { engine, root } = useChat();
  const texts = useTexts();
  useLayoutEffect(() => adopt(root, [problemCss]), [root]);
  const session = useChatState((state) => state.session);
  const screen = screenOf({ ...engine.get(), session });
  if (screen.kind !== 'problem') return null;
  return (
    <div class="centered">
      <span class="problem-sign">
        <AlertIcon />
      </span>
      <p>{texts.errors[screen.error.kind]}</p>
      <button type="button" class="button" {...firstFocus} onClick={() => engine.dispatch({ kind: 'retry' })}>
        {texts.tryAgain}
      </button>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => engine.dispatch({ kind: screen.canEditForm ? 'backToForm' : 'startNew' })}
      >
        {screen.canEditForm ? texts.changeDetails : texts.startNew}
      </button>
    </div>
  );
}
