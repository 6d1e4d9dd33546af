// Days, groups and messages, anchored at the newest; tells how far the visitor has read.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DeskConnection } from './connection';
import type { Reply } from './deskState';
import { type DeskConversation, type DeskMessage, lastIndexOf } from './deskState';
import { Icon } from './Icon';
import { MessageFile } from './MessageFile';
import { MessageText } from './MessageText';
import { MessageReactions, MessageTools } from './MessageTools';
import { useNow } from './store';
import { type TimelineEntry, timelineEntries } from './timelineEntries';
import { clockTime, dayName, fullTime } from './times';

interface Props {
  readonly conversation: DeskConversation;
  readonly connection: DeskConnection;
  /** Null when nothing more can be said. */
  readonly onReply: ((message: DeskMessage) => void) | null;
}

const nearEnd = 80;

export function Timeline({ conversation, connection, onReply }: Props) {
  const now = useNow(60_000);
  const [loadingOlder, setLoadingOlder] = useState(false);
  const { scroller, onScroll, away, toEnd } = useStickToEnd(conversation);
  useReading({ conversation, connection }, away);

  const loadOlder = async () => {
    setLoadingOlder(true);
    await connection.loadOlder(conversation.sid).catch(() => {});
    setLoadingOlder(false);
  };

  return (
    <div class="timeline">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="scroller" ref={scroller} onScroll={onScroll} tabIndex={0} role="log" aria-label="Messages">
        {conversation.hasOlder && (
          <button type="button" class="older" disabled={loadingOlder} onClick={() => void loadOlder()}>
            {loadingOlder ? 'Loading earlier messages' : 'Earlier messages'}
          </button>
        )}
        {timelineEntries(conversation.messages.filter(({ reaction }) => !reaction)).map((entry) =>
          entry.kind === 'day' ? (
            <p key={entry.key} class="day">
              {dayName(entry.at, now)}
            </p>
          ) : (
            <Group
              key={entry.key}
              entry={entry}
              conversation={conversation}
              connection={connection}
              onReply={onReply}
            />
          ),
        )}
        {conversation.visitorTyping && (
          <div class="group from-visitor">
            <p class="dots">
              <i />
              <i />
              <i />
              <span class="unseen">{conversation.visitorName} is typing</span>
            </p>
          </div>
        )}
      </div>
      {away && (
        <button type="button" class="to-end" onClick={toEnd}>
          <Icon name="down" />
          Latest messages
        </button>
      )}
    </div>
  );
}

interface GroupProps extends Props {
  readonly entry: Extract<TimelineEntry, { kind: 'group' }>;
}

function Group({ entry, conversation, connection, onReply }: GroupProps) {
  const last = entry.messages.at(-1);
  const isNewest = last?.key === conversation.messages.at(-1)?.key;
  const name = { visitor: conversation.visitorName, agent: 'You', system: entry.messages[0]?.author ?? '' }[entry.from];
  return (
    <div class={`group from-${entry.from}`}>
      <p class="unseen">{name}</p>
      {entry.messages.map((message) => (
        <div key={message.key} class={`message is-${message.delivery}`} title={fullTime(message.sentAt)}>
          {message.reply && <p class="quote">{quoted(message.reply, conversation)}</p>}
          {message.text !== '' && (
            <div class="bubble">
              <MessageText text={message.text} />
            </div>
          )}
          {message.note !== null && <p class="note">{message.note}</p>}
          {message.files.map((file) => (
            <MessageFile key={file.sid} messageKey={message.key} file={file} connection={connection} />
          ))}
          <MessageReactions message={message} messages={conversation.messages} visitorName={conversation.visitorName} />
          {onReply && (
            <MessageTools
              message={message}
              conversationSid={conversation.sid}
              connection={connection}
              onReply={onReply}
            />
          )}
          {message.delivery === 'failed' && (
            <p class="failed">
              Not sent.
              <button type="button" onClick={() => connection.retry(message.key)}>
                Try again
              </button>
            </p>
          )}
        </div>
      ))}
      {last && (
        <p class="meta">
          <time dateTime={new Date(last.sentAt).toISOString()}>{clockTime(last.sentAt)}</time>
          {isNewest && entry.from === 'agent' && last.delivery !== 'failed' && ` · ${deliveryWord(last, conversation)}`}
        </p>
      )}
    </div>
  );
}

function quoted({ to, excerpt }: Reply, { messages }: DeskConversation): string {
  const original = messages.find(({ sid }) => sid === to);
  return original?.text || original?.files[0]?.name || excerpt;
}

function deliveryWord(message: DeskMessage, conversation: DeskConversation): string {
  if (message.index === null) return 'Sending';
  return (conversation.visitorReadIndex ?? -1) >= message.index ? 'Read' : 'Sent';
}

/** Follows the newest message unless the agent has scrolled up; keeps the place when older ones come in above. */
function useStickToEnd(conversation: DeskConversation) {
  const scroller = useRef<HTMLDivElement>(null);
  const stuck = useRef(true);
  const [away, setAway] = useState(false);
  const before = useRef({ firstKey: '', height: 0 });

  const toEnd = () => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  };

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const firstKey = conversation.messages[0]?.key ?? '';
    const last = conversation.messages.at(-1);
    if (stuck.current || (last?.from === 'agent' && last.delivery === 'sending')) toEnd();
    else if (firstKey !== before.current.firstKey) element.scrollTop += element.scrollHeight - before.current.height;
    before.current = { firstKey, height: element.scrollHeight };
  }, [conversation.messages, conversation.visitorTyping]);

  // The composer grows, the phone's keyboard opens, a picture arrives: the end stays in sight.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (stuck.current) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const onScroll = () => {
    const element = scroller.current;
    if (!element) return;
    stuck.current = element.scrollHeight - element.scrollTop - element.clientHeight < nearEnd;
    setAway(!stuck.current);
  };

  return { scroller, onScroll, away, toEnd };
}

/** The newest message counts as read once it stands on a visible page. */
function useReading({ conversation, connection }: Omit<Props, 'onReply'>, away: boolean): void {
  const last = lastIndexOf(conversation);
  const { sid, status, readIndex } = conversation;
  useEffect(() => {
    if (away || status === 'ended' || last === null || last <= (readIndex ?? -1)) return;
    const read = () => {
      if (document.visibilityState === 'visible') connection.markRead(sid);
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [connection, sid, status, last, readIndex, away]);
}
