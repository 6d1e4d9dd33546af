import { useState } from 'preact/hooks';
import { canAsk } from '../../core/requests';
import { enTranscript } from '../../i18n/enTranscript';
import { useFileFormats } from '../attachments/useFileFormats';
import { useChat, useChatState } from '../chat';
import { useFormats } from '../conversation/formats';
import { useTexts } from '../conversation/useTexts';
import { type Transcript, transcriptOf } from './transcript';
import { printTranscript, transcriptFile } from './transcriptPage';
import { transcriptText } from './transcriptText';
import { useWholeHistory } from './useWholeHistory';

/** Inside a dialog: the whole conversation as text, page, on paper, or by mail. */
export function GetTranscript({ onClose }: { readonly onClose: () => void }) {
  const { engine, config, language } = useChat();
  const texts = useTexts(enTranscript);
  const formats = { ...useFormats(), ...useFileFormats() };
  const history = useWholeHistory();
  const count = useChatState(({ timeline }) => timeline.messages.length);
  const mayMail = useChatState((state) => canAsk(state, 'transcript'));
  const mail = useChatState(({ requests }) => requests.transcript);
  const [isBlocked, setIsBlocked] = useState(false);
  const words = { texts, formats, language };
  const isLoading = history === 'loading';

  const make = (): Transcript =>
    transcriptOf(engine.get(), {
      title: config.title ?? texts.title,
      visitor: texts.you,
      agent: texts.agent,
      unnamedFile: texts.unnamedFile,
    });
  const save = (type: string, extension: string, content: string) =>
    download(new Blob([content], { type }), `chat-${dateOf(engine.get().timeline.messages[0]?.sentAt)}.${extension}`);

  return (
    <>
      <p class="dialog-note" aria-live="polite">
        {isLoading ? texts.transcript.loading(count) : texts.transcript.whatFor}
      </p>
      {history === 'failed' && (
        <p class="dialog-problem" role="alert">
          {texts.transcript.loadingFailed}{' '}
          <button type="button" class="text-button" onClick={() => engine.dispatch({ kind: 'loadOlder' })}>
            {texts.tryAgain}
          </button>
        </p>
      )}
      {(history === 'failed' || history === 'cut') && <p class="dialog-note">{texts.transcript.beginningMissing}</p>}
      <div class="dialog-actions">
        <button
          type="button"
          class="button"
          aria-disabled={isLoading}
          onClick={() => isLoading || save('text/plain;charset=utf-8', 'txt', transcriptText(make(), texts, formats))}
        >
          {texts.transcript.text}
        </button>
        <button
          type="button"
          class="button button-outlined"
          aria-disabled={isLoading}
          onClick={() => isLoading || save('text/html;charset=utf-8', 'html', transcriptFile(make(), words))}
        >
          {texts.transcript.page}
        </button>
        <button
          type="button"
          class="button button-outlined"
          aria-disabled={isLoading}
          onClick={() => isLoading || setIsBlocked(!printTranscript(make(), words))}
        >
          {texts.transcript.print}
        </button>
        {isBlocked && (
          <p class="dialog-problem" role="alert">
            {texts.transcript.printBlocked}
          </p>
        )}
        {mayMail && mail?.kind !== 'done' && (
          <button
            type="button"
            class="button button-outlined"
            aria-disabled={mail?.kind === 'underWay'}
            onClick={() => engine.dispatch({ kind: 'mailTranscript' })}
          >
            {mail?.kind === 'underWay' ? texts.transcript.mailing : texts.transcript.mail}
          </button>
        )}
        {mail?.kind === 'failed' && (
          <p class="dialog-problem" role="alert">
            {texts.transcript.mailFailed} {texts.errors[mail.error.kind]}
          </p>
        )}
        {mail?.kind === 'done' && (
          <p class="dialog-note" role="status">
            {texts.transcript.mailed}
          </p>
        )}
        <button type="button" class="button button-quiet" onClick={onClose}>
          {texts.transcript.close}
        </button>
      </div>
    </>
  );
}

function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read it only later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `2026-05-12`, for names of files. */
function dateOf(at: number | undefined): string {
  const date = new Date(at ?? Date.now());
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
