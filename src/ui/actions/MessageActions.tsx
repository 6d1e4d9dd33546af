import { useState } from 'preact/hooks';
import type { TimelineEntry } from '../../core/timelineItems';
import { enActions } from '../../i18n/enActions';
import { useChat } from '../chat';
import { CheckIcon, CopyIcon, PlusIcon, ReplyIcon, SmileIcon } from '../conversation/conversationIcons';
import { useTexts } from '../conversation/useTexts';
import { emojiOpener } from '../emoji/emojiOpener';
import { focusPanelOf } from '../focus';

/** What most people react with. */
const quickEmoji = ['👍', '❤️', '😂', '🎉', '😮', '🙏'];

interface Props {
  readonly entry: TimelineEntry;
  /** Whether the conversation takes replies and reactions. */
  readonly isWritable: boolean;
  /** Opens the picker, for a reaction to this message. */
  onMoreEmoji(entry: TimelineEntry): void;
  /** The buttons have done what they are there for. */
  onDone(): void;
}

/** A small row over a message that has the pointer or the focus. */
export function MessageActions({ entry, isWritable, onMoreEmoji, onDone }: Props) {
  const { engine, newId } = useChat();
  const texts = useTexts(enActions);
  const [isPicking, setIsPicking] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  const { sid, text } = entry;
  const answerable = isWritable ? sid : null;
  // Missing where the page did not come over https.
  const canCopy = text !== '' && navigator.clipboard !== undefined;
  if (answerable === null && !canCopy) return null;

  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setIsCopied(true),
      () => {},
    );
  return (
    <div class="message-actions">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        class="message-actions-bar"
        role="group"
        aria-label={texts.actions.label}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isPicking) return;
          event.stopPropagation();
          setIsPicking(false);
        }}
      >
        {answerable !== null && isPicking
          ? quickEmoji.map((emoji, at) => (
              <button
                key={emoji}
                ref={at === 0 ? focusOnce : null}
                type="button"
                class="message-action"
                aria-label={texts.actions.reactWith(emoji)}
                onClick={(event) => {
                  event.currentTarget.closest<HTMLElement>('[data-key]')?.focus({ preventScroll: true });
                  engine.dispatch({ kind: 'react', clientId: newId(), sid: answerable, emoji });
                  setIsPicking(false);
                }}
              >
                {emoji}
              </button>
            ))
          : answerable !== null && (
              <>
                <button
                  type="button"
                  class="message-action"
                  aria-label={texts.actions.react}
                  title={texts.actions.react}
                  aria-expanded={false}
                  onClick={() => setIsPicking(true)}
                >
                  <SmileIcon />
                </button>
                <button
                  type="button"
                  class="message-action"
                  aria-label={texts.actions.reply}
                  title={texts.actions.reply}
                  onClick={(event) => {
                    const { currentTarget } = event;
                    engine.dispatch({ kind: 'replyTo', sid: answerable });
                    focusPanelOf(currentTarget);
                    onDone();
                  }}
                >
                  <ReplyIcon />
                </button>
              </>
            )}
        {answerable !== null && isPicking && (
          <button
            type="button"
            class="message-action"
            {...emojiOpener}
            aria-label={texts.actions.moreEmoji}
            title={texts.actions.moreEmoji}
            aria-haspopup="dialog"
            onClick={() => onMoreEmoji(entry)}
          >
            <PlusIcon />
          </button>
        )}
        {canCopy && !isPicking && (
          <button
            type="button"
            class="message-action"
            aria-label={isCopied ? texts.copied : texts.copyText}
            title={texts.copyText}
            onClick={copy}
          >
            {isCopied ? <CheckIcon /> : <CopyIcon />}
          </button>
        )}
      </div>
    </div>
  );
}

/** The button that opened them is gone. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true });
}
