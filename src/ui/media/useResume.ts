// Plays on where it was when the address of a recording has run out in the middle of it.

import { useEffect, useRef } from 'preact/hooks';

interface Options {
  readonly url: string | null;
  /** The address does not work (any more). */
  onBroken(): void;
  /** It plays. */
  onWorked(): void;
}

/** After this much more has been played, a renewal has helped. Seconds. */
const provenAfter = 1;

export function useResume<Element extends HTMLMediaElement>({ url, onBroken, onWorked }: Options) {
  const element = useRef<Element>(null);
  const stopped = useRef<{ readonly at: number; readonly playing: boolean } | null>(null);
  const failedAt = useRef(0);

  // Taken from the document it would keep fetching.
  useEffect(() => {
    const current = element.current;
    return () => current?.pause();
  }, []);

  return {
    element,
    handlers: {
      onError() {
        const current = element.current;
        // Without an address there is nothing that could have failed.
        if (!current || url === null) return;
        stopped.current ??= { at: current.currentTime, playing: !current.paused };
        failedAt.current = stopped.current.at;
        onBroken();
      },
      onLoadedMetadata() {
        const current = element.current;
        if (!current || !stopped.current) return;
        const { at, playing } = stopped.current;
        stopped.current = null;
        current.currentTime = at;
        // Refused where the browser wants to be asked again: then the visitor presses play.
        if (playing) current.play().catch(() => {});
      },
      onTimeUpdate() {
        if ((element.current?.currentTime ?? 0) > failedAt.current + provenAfter) onWorked();
      },
    },
  };
}
