import type { LocationContent } from '../../core/content';
import { LeaveIcon, PlaceIcon } from './contentIcons';
import { useContentTexts } from './useContentTexts';

/** No map of somebody else's is loaded before the visitor asks for it. */
export function Place({ content }: { readonly content: LocationContent }) {
  const texts = useContentTexts();
  const { latitude, longitude, label } = content;
  const place = `${latitude},${longitude}`;
  return (
    <a
      class="media-link place"
      href={`https://www.google.com/maps/search/?api=1&query=${place}`}
      target="_blank"
      rel="noopener noreferrer"
    >
      <span class="file-sign">
        <PlaceIcon />
      </span>
      <span class="file-words">
        <bdi class="file-name">{label ?? place}</bdi>
        <span class="place-link">
          {texts.content.openMap}
          <LeaveIcon />
        </span>
      </span>
      <span class="sr-only">, {texts.content.newTab}</span>
    </a>
  );
}
