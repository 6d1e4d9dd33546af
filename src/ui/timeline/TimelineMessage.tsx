import type { Quote, TimelineEntry, TimelineItem } from '../../core/timelineItems';
import { Avatar } from '../Avatar';
import { useChat } from '../chat';
import { useFormats } from '../conversation/formats';
import { useTexts } from '../conversation/useTexts';
import { MessageMedia } from '../media/MessageMedia';
import { DeliveryMark } from './DeliveryMark';
import { emojiOnly } from './emojiOnly';
import { FailedMessage } from './FailedMessage';
import { MessageContent, repeatsText } from './MessageContent';
import { MessageText } from './MessageText';
import { Notices } from './Notices';
import { WaitingFile } from './WaitingFile';
import { WithActions } from './WithActions';

export interface MessageProps {
  readonly item: TimelineItem;
  /** It carries the delivery mark: the visitor's last one. */
  readonly isMarked: boolean;
  /** How many messages there are when not all are drawn; -1 when that is not known. Null when all are drawn. */
  readonly outOf: number | null;
  readonly isActive: boolean;
  /** Somebody was led to it: it shows itself for a moment. */
  readonly isFound: boolean;
  readonly isWritable: boolean;
  onOpenQuote(quote: Quote): void;
  onMoreEmoji(entry: TimelineEntry): void;
  onDone(): void;
}

/** A message with the lines above it. Messages of one author in a row show one face, one name, one time. */
export function TimelineMessage(props: MessageProps) {
  const { item, isMarked, outOf, isFound } = props;
  const { config } = useChat();
  const texts = useTexts();
  const formats = useFormats();
  const { entry, from, startsGroup, endsGroup } = item;
  const isAgent = from === 'agent';
  const author = from === 'visitor' ? texts.you : (item.author ?? config.title ?? texts.agent);
  return (
    <li
      class="item"
      data-key={entry.key}
      data-position={item.position}
      data-found={isFound}
      tabIndex={-1}
      aria-setsize={outOf ?? undefined}
      aria-posinset={outOf === null ? undefined : item.position + 1}
    >
      {item.day !== null && <Day at={item.day} />}
      <Notices notices={item.notices} />
      {item.isNew && <p class="new-line">{texts.newMessages}</p>}
      {from === 'system' ? (
        <div class="notice">
          <MessageText text={entry.text} from="system" />
        </div>
      ) : (
        <div class="group" data-from={from} data-starts={startsGroup} data-ends={endsGroup}>
          {isAgent && startsGroup && (
            <p class="author" aria-hidden="true">
              <bdi>{author}</bdi>
            </p>
          )}
          {isAgent && endsGroup && <Avatar url={item.avatarUrl} name={item.author} />}
          <Entry {...props} author={author} />
          {endsGroup && (
            <p class="meta" aria-hidden="true">
              {/* In full for the pointer that asks for it: formatting it takes longer than drawing the message. */}
              <time
                onPointerEnter={({ currentTarget }) => {
                  currentTarget.title = formats.full(entry.at);
                }}
              >
                {formats.time(entry.at)}
              </time>
              {entry.edited && <span>{texts.edited}</span>}
              {isMarked && entry.delivery && entry.delivery.kind !== 'failed' && (
                <DeliveryMark kind={entry.delivery.kind} />
              )}
            </p>
          )}
        </div>
      )}
    </li>
  );
}

interface EntryProps extends MessageProps {
  readonly author: string;
}

function Entry({ item, author, isActive, isWritable, onOpenQuote, onMoreEmoji, onDone }: EntryProps) {
  const texts = useTexts();
  const formats = useFormats();
  const { entry, from, endsGroup } = item;
  const { delivery, quote, sid, reactions } = entry;
  const emoji = emojiOnly(entry.text);
  const hasWords = entry.text !== '' && !(entry.offer && repeatsText(entry.offer.content, entry.text));
  const time = formats.time(entry.at);
  return (
    <div class="entry" data-delivery={delivery?.kind}>
      <span class="sr-only">
        <bdi>{author}</bdi>, {time}
        {delivery && delivery.kind !== 'failed' ? `, ${texts.delivery[delivery.kind]}` : ''}
        {entry.edited ? `, ${texts.edited}` : ''}:
      </span>
      {quote && <WithActions draw={({ MessageQuote }) => <MessageQuote quote={quote} onOpen={onOpenQuote} />} />}
      {hasWords && (
        <div class="entry-row">
          <div class={emoji ? 'emoji' : 'bubble'} part={emoji ? undefined : `bubble bubble-${from}`} data-emoji={emoji}>
            <MessageText text={entry.text} from={from} />
          </div>
          {!endsGroup && (
            <time class="hover-time" aria-hidden="true">
              {time}
            </time>
          )}
        </div>
      )}
      {entry.offer && <MessageContent offer={entry.offer} text={entry.text} />}
      {entry.file && delivery && <WaitingFile file={entry.file} delivery={delivery} />}
      {entry.media.length > 0 && <MessageMedia media={entry.media} />}
      {sid !== null && reactions.length > 0 && (
        <WithActions
          draw={({ MessageReactions }) => <MessageReactions sid={sid} reactions={reactions} isWritable={isWritable} />}
        />
      )}
      {isActive && (
        <WithActions
          draw={({ MessageActions }) => (
            <MessageActions entry={entry} isWritable={isWritable} onMoreEmoji={onMoreEmoji} onDone={onDone} />
          )}
        />
      )}
      {delivery?.kind === 'failed' && entry.pendingId !== null && (
        <FailedMessage error={delivery.error} clientId={entry.pendingId} text={entry.text} />
      )}
    </div>
  );
}

/** How long ago it was is said in words as well: in a thread, weeks may lie between two messages. */
function Day({ at }: { readonly at: number }) {
  const formats = useFormats();
  const now = Date.now();
  const ago = formats.ago(at, now);
  return <p class="day">{ago === null ? formats.day(at, now) : `${formats.day(at, now)} · ${ago}`}</p>;
}
