import { useState } from 'preact/hooks';
import type { Media } from '../../core/message';
import { useFileFormats } from '../attachments/useFileFormats';
import { useChat } from '../chat';
import { FileIcon } from '../conversation/conversationIcons';
import { useTexts } from '../conversation/useTexts';
import { DownloadButton } from './DownloadButton';
import { deliverFile } from './deliverFile';
import { FileName } from './FileName';
import { isPdf } from './mediaKind';
import { shownName, typeLabel } from './shownName';
import { useMediaStore } from './useMediaStore';
import { useMediaTexts } from './useMediaTexts';

/** A file that is not shown here: a PDF opens in a tab, all others go to disk. */
export function FileCard({ media }: { readonly media: Media }) {
  const chat = useChat();
  const texts = useTexts();
  const mediaTexts = useMediaTexts();
  const formats = useFileFormats();
  const { urls } = useMediaStore();
  const [status, setStatus] = useState<'idle' | 'opening' | 'failed'>('idle');
  const name = shownName(media.filename) ?? texts.unnamedFile;
  const size = formats.size(media.size);
  const opens = isPdf(media.contentType);
  const label = opens ? mediaTexts.open(name, size) : mediaTexts.downloadSized(name, size);
  const failure = opens ? mediaTexts.openFailed : mediaTexts.downloadFailed;

  const deliver = () => {
    if (status === 'opening') return;
    setStatus('opening');
    deliverFile(chat, media).then(
      () => setStatus('idle'),
      () => setStatus('failed'),
    );
  };
  // Before it is pressed: what opens only after a question may be taken for a pop-up that nobody wanted.
  const prepare = () => void urls.get(media.sid).catch(() => {});

  return (
    <>
      <button
        type="button"
        class="file-card"
        data-status={status}
        aria-label={status === 'failed' ? `${name}. ${failure}` : label}
        aria-busy={status === 'opening'}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={deliver}
      >
        <span class="file-sign">
          <FileIcon />
        </span>
        <span class="file-words">
          <FileName name={name} />
          <span class="file-size">
            {status === 'failed' ? failure : [typeLabel(media.filename), size].filter(Boolean).join(' · ')}
          </span>
        </span>
      </button>
      {/* What the card opens in a tab can be kept as well. */}
      {opens && <DownloadButton media={media} />}
    </>
  );
}
