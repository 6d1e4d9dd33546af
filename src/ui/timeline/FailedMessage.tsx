import { useState } from 'preact/hooks';
import type { ChatError } from '../../core/errors';
import { loadAttachmentsPart } from '../../parts/attachments';
import { useChat, usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { useTexts } from '../conversation/useTexts';
import { focusPanelOf } from '../focus';

interface Props {
  readonly error: ChatError;
  readonly clientId: string;
  readonly text: string;
}

/** Right where it happened: what went wrong in words, and every way out. What was written can always be taken along. */
export function FailedMessage({ error, clientId, text }: Props) {
  const chat = useChat();
  const { engine } = chat;
  const texts = useTexts();
  const [copied, setCopied] = useState(false);
  // A message without words carries a file.
  const isFile = text === '';
  const files = usePart(useFeaturePart(loadAttachmentsPart));
  const words = isFile && files.kind === 'ready' ? files.value.problemWords(chat, error) : null;
  const act = (kind: 'retryMessage' | 'discardMessage') => (event: { currentTarget: Element }) => {
    focusPanelOf(event.currentTarget);
    engine.dispatch({ kind, clientId });
  };
  // Missing where the page did not come over https; refused in some frames.
  const { clipboard } = navigator;
  const copy = () =>
    clipboard.writeText(text).then(
      () => setCopied(true),
      () => {},
    );
  return (
    <div class="failure">
      <p>
        {texts.notSent} {words ?? texts.errors[error.kind]}
      </p>
      {error.kind !== 'ended' && (
        <button type="button" class="text-button" onClick={act('retryMessage')}>
          {texts.retry}
        </button>
      )}
      {clipboard && !isFile && (
        <button type="button" class="text-button" onClick={copy}>
          {copied ? texts.copied : texts.copyText}
        </button>
      )}
      <button type="button" class="text-button" onClick={act('discardMessage')}>
        {texts.deleteMessage}
      </button>
    </div>
  );
}
