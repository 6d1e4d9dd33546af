import type { Engine } from '../core/engine';

/** Where no frame is drawn, in a frame of a page that is out of sight, what waits for one waits so long. */
const withoutFrameMs = 100;

/**
 * Tells the screen of changes once a frame at most, however many messages come in one: each telling may cost a layout. The
 * first is told at once, what the visitor does as well, and everything where the page is hidden and draws no frames.
 */
export function oncePerFrame(engine: Engine): Engine {
  const listeners = new Set<() => void>();
  let isTold = false;
  let isBehind = false;
  let isOwn = false;

  function tell(): void {
    isBehind = false;
    for (const listener of [...listeners]) listener();
  }

  function onFrame(): void {
    isTold = isBehind;
    if (!isBehind) return;
    awaitFrame();
    tell();
  }

  function awaitFrame(): void {
    const end = () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      onFrame();
    };
    const timer = setTimeout(end, withoutFrameMs);
    const frame = requestAnimationFrame(end);
  }

  engine.subscribe(() => {
    isBehind = true;
    if (isTold && !isOwn && !document.hidden) return;
    if (!isTold) awaitFrame();
    isTold = true;
    tell();
  });

  return {
    ...engine,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(intent) {
      const wasOwn = isOwn;
      isOwn = true;
      engine.dispatch(intent);
      isOwn = wasOwn;
    },
  };
}
