import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocalFile } from '../../core/message';
import { useChat } from '../chat';
import { FileIcon } from '../conversation/conversationIcons';
import { drawThumbnail } from './pictures';

/** What a picture shows, small; the sign of a file for everything else. The name stands beside it. */
export function FileThumbnail({ file }: { readonly file: LocalFile }) {
  const { files } = useChat();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  const isPicture = file.contentType.startsWith('image/');

  useEffect(() => {
    if (!isPicture) return;
    let current = true;
    files
      .read(file.id)
      .then((content) => {
        const target = canvas.current;
        return current && target && content instanceof Blob ? drawThumbnail(content, target, 48) : false;
      })
      .then(
        (drawn) => current && setDrawn(drawn),
        // The sign does.
        () => {},
      );
    return () => {
      current = false;
    };
  }, [files, file.id, isPicture]);

  return (
    <span class="thumbnail" aria-hidden="true">
      {isPicture && <canvas ref={canvas} hidden={!isDrawn} />}
      {!isDrawn && <FileIcon />}
    </span>
  );
}
