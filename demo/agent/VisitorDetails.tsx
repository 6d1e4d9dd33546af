// What the visitor told before the chat and where they were.

import type { DeskConversation, Detail } from './deskState';
import { Icon } from './Icon';
import { fullTime } from './times';

interface Props {
  readonly conversation: DeskConversation;
  onClose(): void;
}

export function VisitorDetails({ conversation, onClose }: Props) {
  const started = conversation.startedAt > 0 ? [{ label: 'Started', value: fullTime(conversation.startedAt) }] : [];
  return (
    <section class="details" aria-labelledby="details-title">
      <header class="details-head">
        <h2 id="details-title">{conversation.visitorName}</h2>
        <button type="button" class="quiet only-medium" aria-label="Close details" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <Rows title="Before the chat" rows={[...conversation.preChat, ...started]} />
      {conversation.context.length > 0 && <Rows title="Where they are" rows={conversation.context} />}
    </section>
  );
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly Detail[] }) {
  return (
    <>
      <h3>{title}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd>{/^https?:\/\//.test(row.value) ? <Address url={row.value} /> : row.value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Address({ url }: { readonly url: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {url.replace(/^https?:\/\//, '')}
    </a>
  );
}
