import type { TimelineEntry } from '../../core/timelineItems';
import { useChat } from '../chat';
import { EmojiPopup } from '../emoji/EmojiPopup';

interface Props {
  readonly entry: TimelineEntry;
  reveal(key: string): void;
  onClose(): void;
}

/** All emoji, for a reaction to one message. */
export function ReactionPicker({ entry, reveal, onClose }: Props) {
  const { engine, newId } = useChat();
  const { sid, key } = entry;
  return (
    <EmojiPopup
      onPick={(emoji) => {
        if (sid !== null) engine.dispatch({ kind: 'react', clientId: newId(), sid, emoji });
        onClose();
        reveal(key);
      }}
      onClose={(byKeyboard) => {
        onClose();
        if (byKeyboard) reveal(key);
      }}
    />
  );
}
