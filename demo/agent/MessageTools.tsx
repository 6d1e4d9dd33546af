// Reply and reactions of one message: the row that comes with the pointer or the focus, and what stands under it.

import type { DeskConnection } from './connection';
import type { DeskMessage } from './deskState';
import { reactionsTo } from './references';

const quickEmoji = ['👍', '❤️', '😂', '🎉', '😮', '🙏'];

interface ToolsProps {
  readonly message: DeskMessage;
  readonly conversationSid: string;
  readonly connection: DeskConnection;
  onReply(message: DeskMessage): void;
}

export function MessageTools({ message, conversationSid, connection, onReply }: ToolsProps) {
  const { sid } = message;
  if (sid === null) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div class="tools" role="group" aria-label="Message actions">
      {quickEmoji.map((emoji) => (
        <button
          key={emoji}
          type="button"
          aria-label={`React with ${emoji}`}
          onClick={() => connection.react(conversationSid, sid, emoji)}
        >
          {emoji}
        </button>
      ))}
      <button type="button" onClick={() => onReply(message)}>
        Reply
      </button>
    </div>
  );
}

interface ReactionsProps {
  readonly message: DeskMessage;
  readonly messages: readonly DeskMessage[];
  readonly visitorName: string;
}

export function MessageReactions({ message, messages, visitorName }: ReactionsProps) {
  const reactions = message.sid === null ? [] : [...reactionsTo(messages, message.sid)];
  if (reactions.length === 0) return null;
  return (
    <p class="reactions">
      {reactions.map(([from, emoji]) => (
        <span key={from} title={from === 'agent' ? 'You' : visitorName}>
          <span class="unseen">{from === 'agent' ? 'You' : visitorName}: </span>
          {emoji}
        </span>
      ))}
    </p>
  );
}
