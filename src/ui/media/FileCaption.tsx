import type { Media } from '../../core/message';
import { useFileFormats } from '../attachments/useFileFormats';
import { useTexts } from '../conversation/useTexts';
import { DownloadButton } from './DownloadButton';
import { FileName } from './FileName';
import { shownName } from './shownName';

/** Below a player: what it is, and how to keep it. */
export function FileCaption({ media }: { readonly media: Media }) {
  const texts = useTexts();
  const formats = useFileFormats();
  return (
    <>
      <FileName name={shownName(media.filename) ?? texts.unnamedFile} />
      <span class="file-size">{formats.size(media.size)}</span>
      <DownloadButton media={media} />
    </>
  );
}
