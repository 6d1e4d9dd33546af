import { useRef } from 'preact/hooks';
import { useMediaUrl } from './useMediaUrl';

/** As {@link useMediaUrl}, but the last address stays until the next one is there: a player keeps its place. */
export function usePlaybackUrl(sid: string, wanted: boolean) {
  const { address, ...rest } = useMediaUrl(sid, wanted);
  const last = useRef<string | null>(null);
  if (address.kind === 'ready') last.current = address.url;
  return { address, url: last.current, ...rest };
}
