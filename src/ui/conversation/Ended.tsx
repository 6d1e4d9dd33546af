import { useChat } from '../chat';
import { firstFocus } from '../focus';
import { useTexts } from './useTexts';

/** In the composer's place when the conversation is over. */
export function Ended() {
  const { engine } = useChat();
  const texts = useTexts();
  return (
    <div class="ended">
      <p>{texts.ended}</p>
      <button type="button" class="button" {...firstFocus} onClick={() => engine.dispatch({ kind: 'startNew' })}>
        {texts.startNew}
      </button>
    </div>
  );
}
