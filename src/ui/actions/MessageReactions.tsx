import type { ShownReaction } from '../../core/reactions';
import { enActions } from '../../i18n/enActions';
import { useChat } from '../chat';
import { useTexts } from '../conversation/useTexts';

interface Props {
  readonly sid: string;
  readonly reactions: readonly ShownReaction[];
  readonly isWritable: boolean;
}

/** Under a message: who reacted how. A press adds the visitor's own, or takes it away. */
export function MessageReactions({ sid, reactions, isWritable }: Props) {
  const { engine, newId } = useChat();
  const texts = useTexts(enActions);
  return (
    <div class="reactions">
      {reactions.map(({ emoji, isOwn, others }) => {
        const label = texts.actions.reacted(emoji, others, isOwn);
        const count = others.length + (isOwn ? 1 : 0);
        return (
          <button
            key={emoji}
            type="button"
            class="reaction"
            aria-pressed={isOwn}
            aria-disabled={!isWritable}
            aria-label={label}
            title={label}
            onClick={() => isWritable && engine.dispatch({ kind: 'react', clientId: newId(), sid, emoji })}
          >
            {emoji}
            {count > 1 && <span>{count}</span>}
          </button>
        );
      })}
    </div>
  );
}
