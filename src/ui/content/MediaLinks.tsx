import type { MediaContent } from '../../core/content';
import { plainImage } from '../../core/plainValues';
import { FileIcon } from '../conversation/conversationIcons';
import { Picture } from './Card';
import { useContentTexts } from './useContentTexts';

/** Files that lie somewhere on the web: pictures are shown, everything else is a link that says where it leads. */
export function MediaLinks({ content }: { readonly content: MediaContent }) {
  const texts = useContentTexts();
  return (
    <ul class="media-links">
      {content.urls.map((url, position) => {
        const { name, host } = partsOf(url);
        return (
          <li key={position}>
            <a class="media-link" href={url} target="_blank" rel="noopener noreferrer">
              {isPicture(url) ? (
                <Picture url={url} alt={name} />
              ) : (
                <>
                  <span class="file-sign">
                    <FileIcon />
                  </span>
                  <span class="file-words">
                    <bdi class="file-name">{name}</bdi>
                    <bdi class="file-size">{host}</bdi>
                  </span>
                </>
              )}
              <span class="sr-only">, {texts.content.newTab}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function isPicture(url: string): boolean {
  return plainImage(url) !== null && /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(url);
}

function partsOf(url: string): { name: string; host: string } {
  try {
    const { pathname, host, protocol } = new URL(url);
    const last = pathname.split('/').findLast((part) => part !== '') ?? '';
    return { name: readable(last) || host || url, host: host || protocol };
  } catch {
    return { name: url, host: '' };
  }
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
