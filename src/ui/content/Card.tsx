import { useState } from 'preact/hooks';
import type { Card as CardData } from '../../core/content';
import { Actions } from './Actions';
import { PictureIcon } from './contentIcons';
import type { Answering } from './useAnswering';
import { useContentTexts } from './useContentTexts';

interface Props {
  readonly card: CardData;
  readonly answering: Answering;
  /** Counted from 0, where there are several. */
  readonly position?: number;
}

export function Card({ card, answering, position }: Props) {
  const { title, text, imageUrl, imageAlt, actions } = card;
  return (
    <div class="card">
      {imageUrl !== null && <Picture url={imageUrl} alt={imageAlt ?? ''} />}
      {(title !== null || text !== null) && (
        <div class="card-words" dir="auto">
          {title !== null && <p class="card-title">{title}</p>}
          {text !== null && <p class="card-text">{text}</p>}
        </div>
      )}
      {actions.length > 0 && (
        <Actions
          actions={actions}
          answering={answering}
          look="rows"
          cardTitle={title}
          {...(position === undefined ? {} : { position })}
        />
      )}
    </div>
  );
}

/** Its place is kept: nothing moves when it comes, or does not. */
export function Picture({ url, alt }: { readonly url: string; readonly alt: string }) {
  const texts = useContentTexts();
  const [failedUrl, setFailedUrl] = useState<string | null>(null);
  return (
    <div class="card-picture">
      {url === failedUrl ? (
        <span role="img" aria-label={alt === '' ? texts.content.pictureMissing : alt}>
          <PictureIcon />
        </span>
      ) : (
        <img
          src={url}
          alt={alt}
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          onError={() => setFailedUrl(url)}
        />
      )}
    </div>
  );
}
