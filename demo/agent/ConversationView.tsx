// One conversation: its head, its timeline, and where the agent writes.

import { useRef, useState } from 'preact/hooks';
import { Avatar } from './Avatar';
import { Composer } from './Composer';
import type { DeskConnection } from './connection';
import type { DeskConversation, DeskMessage } from './deskState';
import { EndDialog } from './EndDialog';
import { Icon } from './Icon';
import { replyTo } from './references';
import { SampleDialog } from './SampleDialog';
import { Timeline } from './Timeline';

interface Props {
  readonly conversation: DeskConversation;
  readonly connection: DeskConnection;
  readonly detailsOpen: boolean;
  onBack(): void;
  onToggleDetails(): void;
}

export function ConversationView({ conversation, connection, detailsOpen, onBack, onToggleDetails }: Props) {
  const [ending, setEnding] = useState(false);
  const [sampling, setSampling] = useState(false);
  const [replyingTo, setReplyingTo] = useState<DeskMessage | null>(null);
  const [dragging, setDragging] = useState(false);
  const leaveTimer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { sid, visitorName } = conversation;
  const ended = conversation.status === 'ended';
  const email = conversation.preChat.find((detail) => detail.label === 'E-mail')?.value;

  const sendFiles = (files: FileList | null | undefined) => {
    for (const file of files ?? []) connection.sendFile(sid, file);
  };

  return (
    <section
      class="view"
      aria-label={`Conversation with ${visitorName}`}
      onDragOver={(event) => {
        if (ended || !event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        clearTimeout(leaveTimer.current);
        setDragging(true);
      }}
      onDragLeave={() => {
        // Also fires between children: only when nothing follows has the file left.
        leaveTimer.current = setTimeout(() => setDragging(false), 80);
      }}
      onDrop={(event) => {
        if (!dragging) return;
        event.preventDefault();
        setDragging(false);
        sendFiles(event.dataTransfer?.files);
      }}
    >
      <header class="view-head">
        <button type="button" class="quiet only-narrow" aria-label="Back to the list" onClick={onBack}>
          <Icon name="back" />
        </button>
        <Avatar name={visitorName} seed={sid} />
        <div class="view-title">
          <h2>{visitorName}</h2>
          <p>{conversation.visitorTyping ? 'Typing…' : ended ? 'This conversation has ended' : (email ?? 'Visitor')}</p>
        </div>
        <button
          type="button"
          class="quiet only-medium"
          aria-label="Details"
          aria-expanded={detailsOpen}
          onClick={onToggleDetails}
        >
          <Icon name="details" />
        </button>
        {!ended && (
          <button type="button" class="outlined" onClick={() => setEnding(true)}>
            End<span class="not-narrow"> conversation</span>
          </button>
        )}
      </header>

      <Timeline conversation={conversation} connection={connection} onReply={ended ? null : setReplyingTo} />

      {ended ? (
        <p class="ended-note">This conversation has ended. {visitorName} can start a new one.</p>
      ) : (
        <Composer
          visitorName={visitorName}
          replyingTo={replyingTo}
          onCancelReply={() => setReplyingTo(null)}
          onSend={(text) => {
            connection.sendText(sid, text, replyingTo && replyTo(replyingTo));
            setReplyingTo(null);
          }}
          onFiles={sendFiles}
          onTyping={() => connection.setTyping(sid)}
          onSample={() => setSampling(true)}
        />
      )}

      {dragging && (
        <div class="drop" aria-hidden="true">
          <p>Drop files to send them to {visitorName}</p>
        </div>
      )}
      {sampling && (
        <SampleDialog
          send={(sample) => connection.sendSample(sid, sample)}
          sendFile={(file) => connection.sendFile(sid, file)}
          onClose={() => setSampling(false)}
        />
      )}
      {ending && (
        <EndDialog visitorName={visitorName} end={() => connection.end(sid)} onClose={() => setEnding(false)} />
      )}
    </section>
  );
}
