import { useState } from 'preact/hooks';
import { ChatIcon } from './icons';

/** A picture, else the first letter of the name, else a glyph. Decoration: the name is always written beside it. */
export function Avatar({ url, name, size }: { url: string | null; name: string | null; size?: 'large' }) {
  const [failedUrl, setFailedUrl] = useState<string | null>(null);
  const letter = name?.trim().match(/^\p{L}/u)?.[0];
  return (
    <span class="avatar" part="avatar" data-size={size} aria-hidden="true">
      {url && url !== failedUrl ? (
        <img src={url} alt="" referrerpolicy="no-referrer" onError={() => setFailedUrl(url)} />
      ) : (
        (letter?.toLocaleUpperCase() ?? <ChatIcon />)
      )}
    </span>
  );
}
