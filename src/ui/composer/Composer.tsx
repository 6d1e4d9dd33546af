import type { TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useChat, useChatState } from '../chat';
import { SendIcon } from '../conversation/conversationIcons';
import { useTexts } from '../conversation/useTexts';
import { EmojiButton } from '../emoji/EmojiButton';
import { firstFocus } from '../focus';
import { WithActions } from '../timeline/WithActions';
import { useVoiceNote } from '../voice/useVoiceNote';
import { AttachButtons } from './AttachButtons';
import { pastedFiles } from './pastedFiles';
import { textLimit } from './textLimit';
import { useAutoGrow } from './useAutoGrow';
import { useFileIntake } from './useFileIntake';

export function Composer() {
  const { engine, config, newId } = useChat();
  const texts = useTexts();
  const draft = useChatState((state) => state.draft);
  const textarea = useRef<HTMLTextAreaElement>(null);
  const isReply = useChatState(({ replyingTo }) => replyingTo !== null);
  const limitId = useId();
  useAutoGrow(textarea, draft);
  const limit = textLimit(draft);
  const intake = useFileIntake(textarea);
  const { part, queue } = intake;
  const voice = useVoiceNote();
  const hasFiles = useChatState((state) => state.draftFiles.length > 0);

  const send = () => {
    textarea.current?.focus();
    // From the engine, not from this rendering: a second Enter may come before the first one has been drawn.
    const { draft: text, draftFiles, replyingTo, session } = engine.get();
    if (textLimit(text).kind === 'over') return;
    // A thread whose conversation was closed goes on with the next one; files follow it.
    if (session.kind === 'ended') engine.dispatch({ kind: 'beginAgain', text });
    else if (text.trim() !== '') {
      engine.dispatch({ kind: 'sendText', clientId: newId(), text, ...(replyingTo && { replyTo: replyingTo }) });
      engine.dispatch({ kind: 'editDraft', text: '' });
    }
    // Messages of their own, after the text: Flex takes either a text or one file.
    for (const file of draftFiles) engine.dispatch({ kind: 'sendFile', file });
    queue?.sendWhenReady();
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape' && engine.get().replyingTo !== null) {
      // Out of the reply, not out of the panel.
      event.stopPropagation();
      engine.dispatch({ kind: 'replyTo', sid: null });
      return;
    }
    // 229: some input methods end a composition with an Enter that no longer says `isComposing`.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  };

  return (
    <>
      {intake.isHovered && part.kind === 'ready' && <part.value.DropTarget />}
      <div class="composer" part="composer">
        {isReply && <WithActions draw={({ ReplyPreview }) => <ReplyPreview />} />}
        {limit.kind !== 'fine' && (
          <p id={limitId} class="limit" data-limit={limit.kind}>
            {limit.kind === 'near' ? texts.nearLimit(limit.percent) : texts.overLimit(limit.characters)}
          </p>
        )}
        {queue && part.kind === 'ready' && <part.value.DraftFiles queue={queue} />}
        {part.kind === 'failed' && intake.waiting > 0 && (
          <p class="limit" data-limit="over" role="alert">
            {texts.errors.loadFailed}{' '}
            <button type="button" class="text-button" onClick={intake.tryAgain}>
              {texts.tryAgain}
            </button>
          </p>
        )}
        {voice.recorder ?? (
          <div class="composer-box">
            {config.attachments.enabled !== false && (
              <div class="composer-tools">
                <AttachButtons onFiles={intake.add} />
              </div>
            )}
            <textarea
              ref={textarea}
              {...firstFocus}
              class="composer-text"
              part="composer-input"
              rows={1}
              // Empty, it has the direction of its placeholder.
              dir={draft ? 'auto' : undefined}
              enterkeyhint="send"
              aria-label={texts.composerLabel}
              aria-describedby={limit.kind === 'fine' ? undefined : limitId}
              aria-invalid={limit.kind === 'over'}
              placeholder={texts.composerPlaceholder}
              value={draft}
              onInput={(event) => engine.dispatch({ kind: 'editDraft', text: event.currentTarget.value })}
              onKeyDown={onKeyDown}
              onPaste={(event) => {
                const files = pastedFiles(event.clipboardData);
                if (files.length === 0 || config.attachments.enabled === false) return;
                event.preventDefault();
                intake.add(files);
              }}
            />
            <div class="composer-tools">
              <EmojiButton field={textarea} />
              {config.emojiShortcodes && <WithActions draw={({ Shortcodes }) => <Shortcodes field={textarea} />} />}
              {draft.trim() === '' && !hasFiles ? (
                voice.button
              ) : (
                <button
                  type="button"
                  class="send"
                  part="send-button"
                  aria-label={texts.send}
                  aria-disabled={limit.kind === 'over'}
                  onClick={send}
                >
                  <SendIcon />
                </button>
              )}
            </div>
          </div>
        )}
      </div>
    </>
  );
}
