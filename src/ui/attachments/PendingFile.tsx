import type { LocalFile } from '../../core/message';
import type { Delivery } from '../../core/timelineItems';
import { enAttachments } from '../../i18n/enAttachments';
import { useChat, useChatState } from '../chat';
import { useTexts } from '../conversation/useTexts';
import { focusPanelOf } from '../focus';
import { CloseIcon } from '../icons';
import { FileThumbnail } from './FileThumbnail';
import { useFileFormats } from './useFileFormats';
import { useSheet } from './useSheet';

interface Props {
  readonly file: LocalFile;
  readonly delivery: Delivery;
}

/** A file of the visitor's that has not arrived yet: how far it is, and the way to stop it. */
export function PendingFile({ file, delivery }: Props) {
  useSheet();
  const { engine } = useChat();
  const texts = useTexts(enAttachments);
  const formats = useFileFormats();
  const upload = useChatState((state) => state.upload);
  const words = texts.attachments;
  const size = formats.size(file.size);
  const isOnItsWay = delivery.kind === 'sending' && upload?.clientId === file.id;
  const percent = isOnItsWay ? Math.round(upload.fraction * 100) : null;
  const stage = delivery.kind === 'queued' ? texts.delivery.queued : percent !== null ? formats.percent(percent) : null;
  return (
    <div class="pending-file">
      <FileThumbnail file={file} />
      <span class="pending-words">
        <bdi class="pending-name">{file.name}</bdi>
        <span class="quiet">{stage === null ? size : `${size} · ${stage}`}</span>
        {delivery.kind === 'sending' && (
          <progress class="upload-bar" aria-label={words.uploading(file.name)} max={100} value={percent ?? undefined} />
        )}
      </span>
      {(delivery.kind === 'queued' || delivery.kind === 'sending') && percent !== 100 && (
        <button
          type="button"
          class="chip-button"
          aria-label={words.cancel(file.name)}
          onClick={(event) => {
            focusPanelOf(event.currentTarget);
            engine.dispatch({ kind: 'cancelFile', clientId: file.id });
          }}
        >
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
