import { useState } from 'preact/hooks';
import type { Media } from '../../core/message';
import { useChat } from '../chat';
import { useFormats } from '../conversation/formats';
import { useTexts } from '../conversation/useTexts';
import { FileIcon } from '../icons';

/** A file an agent has sent. Its address is asked for on click: it lives only for minutes. */
export function FileCard({ media }: { readonly media: Media }) {
  const { engine } = useChat();
  const texts = useTexts();
  const formats = useFormats();
  const [status, setStatus] = useState<'idle' | 'opening' | 'failed'>('idle');
  const name = media.filename ?? texts.unnamedFile;
  const size = formats.size(media.size);

  const open = async () => {
    if (status === 'opening') return;
    setStatus('opening');
    try {
      openInNewTab(await engine.mediaUrl(media.sid), name);
      setStatus('idle');
    } catch {
      setStatus('failed');
    }
  };

  return (
    <button
      type="button"
      class="file-card"
      aria-label={status === 'failed' ? `${name}. ${texts.fileFailed}` : texts.openFile(name, size)}
      aria-busy={status === 'opening'}
      onClick={open}
    >
      <span class="file-sign">
        <FileIcon />
      </span>
      <span class="file-words">
        <bdi class="file-name">{name}</bdi>
        <span class="file-size">{status === 'failed' ? texts.fileFailed : size}</span>
      </span>
    </button>
  );
}

/** Throws for anything that is no web address: the service is trusted to answer, not to pick what our page runs. */
function openInNewTab(address: string, name: string): void {
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error(`a file at ${protocol} is not opened`);
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
}
