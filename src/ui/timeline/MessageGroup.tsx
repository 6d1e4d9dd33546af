import type { TimelineEntry, TimelineGroup } from '../../core/timelineItems';
import { Avatar } from '../Avatar';
import { useChat } from '../chat';
import { useFormats } from '../conversation/formats';
import { useTexts } from '../conversation/useTexts';
import { DeliveryMark } from './DeliveryMark';
import { emojiOnly } from './emojiOnly';
import { FailedMessage } from './FailedMessage';
import { FileCard } from './FileCard';
import { MessageText } from './MessageText';

interface GroupProps {
  readonly group: TimelineGroup;
  /** Key of the entry that carries the delivery mark: the visitor's last one. */
  readonly markedKey: string | null;
}

/** Messages of one author: one face, one name, one time. */
export function MessageGroup({ group, markedKey }: GroupProps) {
  const { config } = useChat();
  const texts = useTexts();
  const formats = useFormats();
  const isAgent = group.from === 'agent';
  const author = group.from === 'visitor' ? texts.you : (group.author ?? config.title ?? texts.agent);
  const last = group.entries.at(-1);
  if (group.from === 'system') {
    return (
      <li class="notice">
        {group.entries.map((entry) => (
          <div key={entry.key} data-key={entry.key}>
            <MessageText text={entry.text} from="system" />
          </div>
        ))}
      </li>
    );
  }
  return (
    <li class="group" data-from={group.from}>
      {isAgent && (
        <p class="author" aria-hidden="true">
          <bdi>{author}</bdi>
        </p>
      )}
      {isAgent && <Avatar url={group.avatarUrl} name={group.author} />}
      {group.entries.map((entry) => (
        <Entry key={entry.key} entry={entry} from={group.from} author={author} isLast={entry === last} />
      ))}
      {last && (
        <p class="meta" aria-hidden="true">
          <time title={formats.full(last.at)}>{formats.time(last.at)}</time>
          {last.edited && <span>{texts.edited}</span>}
          {last.key === markedKey && last.delivery && last.delivery.kind !== 'failed' && (
            <DeliveryMark kind={last.delivery.kind} />
          )}
        </p>
      )}
    </li>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly from: TimelineGroup['from'];
  readonly author: string;
  readonly isLast: boolean;
}

function Entry({ entry, from, author, isLast }: EntryProps) {
  const texts = useTexts();
  const formats = useFormats();
  const { delivery } = entry;
  const emoji = emojiOnly(entry.text);
  const time = formats.time(entry.at);
  return (
    <div class="entry" data-key={entry.key} data-delivery={delivery?.kind}>
      <span class="sr-only">
        <bdi>{author}</bdi>, {time}
        {delivery && delivery.kind !== 'failed' ? `, ${texts.delivery[delivery.kind]}` : ''}
        {entry.edited ? `, ${texts.edited}` : ''}:
      </span>
      <div class="entry-row">
        {entry.text !== '' && (
          <div class={emoji ? 'emoji' : 'bubble'} data-emoji={emoji}>
            <MessageText text={entry.text} from={from} />
          </div>
        )}
        {!isLast && (
          <time class="hover-time" aria-hidden="true">
            {time}
          </time>
        )}
      </div>
      {entry.media.map((media) => (
        <FileCard key={media.sid} media={media} />
      ))}
      {delivery?.kind === 'failed' && entry.pendingId !== null && (
        <FailedMessage error={delivery.error} clientId={entry.pendingId} text={entry.text} />
      )}
    </div>
  );
}
