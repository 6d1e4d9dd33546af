// A picture, shown; any other file, as something to download.

import { useEffect, useState } from 'preact/hooks';
import type { DeskConnection } from './connection';
import type { DeskFile } from './deskState';
import { Icon } from './Icon';

interface Props {
  readonly messageKey: string;
  readonly file: DeskFile;
  readonly connection: DeskConnection;
}

const shown = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'];

export function MessageFile({ messageKey, file, connection }: Props) {
  const [url, setUrl] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const isPicture = shown.includes(file.contentType) && !failed;

  useEffect(() => {
    if (!isPicture) return;
    let current = true;
    connection.fileUrl(messageKey, file.sid).then(
      (found) => current && setUrl(found),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [connection, messageKey, file.sid, isPicture]);

  // Addresses live for minutes only, so one is asked for when it is needed.
  const open = async () => {
    const found = await connection.fileUrl(messageKey, file.sid).catch(() => null);
    if (found) window.open(found, '_blank', 'noopener');
    else setFailed(true);
  };

  if (isPicture) {
    return (
      <button type="button" class="picture" aria-label={`Open ${file.name}`} onClick={() => void open()}>
        {url && <img src={url} alt={file.name} onError={() => setFailed(true)} />}
      </button>
    );
  }
  return (
    <button type="button" class="file" onClick={() => void open()}>
      <Icon name="file" />
      <span class="file-name">{file.name}</span>
      <span class="file-size">{failed ? 'Not available' : sizeOf(file.size)}</span>
    </button>
  );
}

function sizeOf(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
