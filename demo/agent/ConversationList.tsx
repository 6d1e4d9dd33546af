// Who has written: name, last words, what is unread and how long somebody has been waiting.

import { Avatar } from './Avatar';
import { type DeskConversation, type DeskMessage, lastActivityAt, unreadCount, waitingSince } from './deskState';
import { useNow } from './store';
import { howLong, shortTime } from './times';

interface Props {
  readonly conversations: readonly DeskConversation[];
  readonly loaded: boolean;
  readonly selectedSid: string | null;
  onSelect(sid: string): void;
}

export function ConversationList({ conversations, loaded, selectedSid, onSelect }: Props) {
  const now = useNow(10_000);
  if (conversations.length === 0) {
    return loaded ? (
      <p class="list-empty">New conversations appear here.</p>
    ) : (
      <div class="skeletons" role="status" aria-label="Loading conversations">
        <i />
        <i />
        <i />
      </div>
    );
  }
  return (
    <ul class="list-items" onKeyDown={moveFocus}>
      {conversations.map((conversation) => (
        <li key={conversation.sid} aria-label={conversation.visitorName}>
          <Item
            conversation={conversation}
            now={now}
            selected={conversation.sid === selectedSid}
            onSelect={() => onSelect(conversation.sid)}
          />
        </li>
      ))}
    </ul>
  );
}

interface ItemProps {
  readonly conversation: DeskConversation;
  readonly now: number;
  readonly selected: boolean;
  onSelect(): void;
}

function Item({ conversation, now, selected, onSelect }: ItemProps) {
  const unread = unreadCount(conversation);
  const since = waitingSince(conversation);
  const ended = conversation.status === 'ended';
  const at = lastActivityAt(conversation);
  return (
    <button
      type="button"
      class={`item${ended ? ' is-ended' : ''}${unread > 0 ? ' is-unread' : ''}`}
      aria-current={selected ? 'true' : undefined}
      onClick={onSelect}
    >
      <Avatar name={conversation.visitorName} seed={conversation.sid} />
      <span class="item-name">{conversation.visitorName}</span>
      <span class="item-time">{at > 0 ? shortTime(at, now) : ''}</span>
      <span class="item-text">
        {conversation.visitorTyping ? <em>Typing…</em> : preview(conversation.messages.at(-1))}
      </span>
      {unread > 0 && (
        <span class="badge">
          {unread > 99 ? '99+' : unread}
          <span class="unseen"> unread</span>
        </span>
      )}
      {ended && <span class="item-note">Ended</span>}
      {since !== null && <span class="item-note is-waiting">Waiting {howLong(now - since)}</span>}
    </button>
  );
}

function preview(message: DeskMessage | undefined): string {
  if (!message) return 'No messages yet';
  const words = message.text || message.files.map((file) => file.name).join(', ');
  return message.from === 'agent' ? `You: ${words}` : words;
}

function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !(event.currentTarget instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const next = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
