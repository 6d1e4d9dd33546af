// Where the agent writes. Enter sends, Shift+Enter starts a new line.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskMessage } from './deskState';
import { Icon } from './Icon';

interface Props {
  readonly visitorName: string;
  readonly replyingTo: DeskMessage | null;
  onCancelReply(): void;
  onSend(text: string): void;
  onFiles(files: FileList | null | undefined): void;
  onTyping(): void;
  /** Asks which of the sample messages to send. */
  onSample(): void;
}

export function Composer({ visitorName, replyingTo, onCancelReply, onSend, onFiles, onTyping, onSample }: Props) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // On a phone this would open the keyboard before anybody has read a word.
    if (matchMedia('(pointer: fine)').matches) field.current?.focus();
  }, []);

  useEffect(() => {
    if (replyingTo) field.current?.focus();
  }, [replyingTo]);

  const send = () => {
    if (text.trim() === '') return;
    onSend(text.trim());
    setText('');
    field.current?.focus();
  };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {replyingTo && (
        <p class="replying">
          <span>Replying to: {replyingTo.text || replyingTo.files[0]?.name}</span>
          <button type="button" class="quiet" aria-label="Cancel reply" onClick={onCancelReply}>
            <Icon name="close" />
          </button>
        </p>
      )}
      <button type="button" class="quiet" aria-label="Attach a file" onClick={() => picker.current?.click()}>
        <Icon name="attach" />
      </button>
      <button type="button" class="quiet" aria-label="Send a sample" onClick={onSample}>
        <Icon name="spark" />
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          onFiles(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <textarea
        ref={field}
        rows={1}
        aria-label="Message"
        placeholder={`Write to ${visitorName}`}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          if (event.currentTarget.value.trim() !== '') onTyping();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
        onPaste={(event) => {
          if (!event.clipboardData?.files.length) return;
          event.preventDefault();
          onFiles(event.clipboardData.files);
        }}
      />
      <button type="submit" class="send" aria-label="Send" disabled={text.trim() === ''}>
        <Icon name="send" />
      </button>
    </form>
  );
}
