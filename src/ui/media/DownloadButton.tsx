import { useState } from 'preact/hooks';
import type { Media } from '../../core/message';
import { useChat } from '../chat';
import { useTexts } from '../conversation/useTexts';
import { saveFile } from './deliverFile';
import { DownloadIcon } from './icons';
import { shownName } from './shownName';
import { useMediaTexts } from './useMediaTexts';

/** To disk, whatever it is. A failure shows in its place, and pressing it again tries again. */
export function DownloadButton({ media }: { readonly media: Media }) {
  const chat = useChat();
  const texts = useTexts();
  const mediaTexts = useMediaTexts();
  const [status, setStatus] = useState<'idle' | 'saving' | 'failed'>('idle');
  const name = shownName(media.filename) ?? texts.unnamedFile;
  const save = () => {
    if (status === 'saving') return;
    setStatus('saving');
    saveFile(chat, media).then(
      () => setStatus('idle'),
      () => setStatus('failed'),
    );
  };
  const words = status === 'failed' ? mediaTexts.downloadFailed : mediaTexts.download(name);
  return (
    <button
      type="button"
      class="icon-button download"
      data-status={status}
      aria-label={words}
      aria-busy={status === 'saving'}
      title={words}
      onClick={save}
    >
      <DownloadIcon />
    </button>
  );
}
