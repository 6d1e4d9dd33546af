import { useEffect } from 'preact/hooks';
import type { Media } from '../../core/message';
import { mostByItself } from './Picture';
import { useMediaStore } from './useMediaStore';
import { useSavesData } from './useSavesData';

interface Props {
  readonly next: Media | undefined;
  readonly previous: Media | undefined;
}

/** Fetches the pictures beside the one that is shown, so that the next one is there at once. */
export function Neighbours({ next, previous }: Props) {
  const { urls } = useMediaStore();
  const savesData = useSavesData();
  useEffect(() => {
    for (const media of [next, previous]) {
      if (!media || savesData || media.size > mostByItself) continue;
      const image = new Image();
      image.referrerPolicy = 'no-referrer';
      urls.get(media.sid).then(
        (url) => {
          image.src = url;
        },
        () => {},
      );
    }
  }, [urls, savesData, next, previous]);
  return null;
}
