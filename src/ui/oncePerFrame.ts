import type { Engine } from '../core/engine';

/** No frame is longer than this; a page in a frame that is scrolled away draws none at all. */
const longestFrameMs = 100;

/**
 * Tells the screen of changes once a frame at most, however many messages come in one: each telling may cost a layout. The
 * first is told at once, what the visitor does as well, and everything where the page is hidden and draws no frames. A
 * session that begins or ends is not told together with what comes after it: only that is new to the visitor.
 */
export function oncePerFrame(engine: Engine): Engine {
  const listeners = new Set<() => void>();
  let waitsUntil = 0;
  let isBehind = false;
  let { kind } = engine.get().session;

  function tell(): void {
    isBehind = false;
    waitsUntil = performance.now() + longestFrameMs;
    requestAnimationFrame(() => {
      waitsUntil = 0;
      if (isBehind) tell();
    });
    for (const listener of [...listeners]) listener();
  }

  engine.subscribe(() => {
    isBehind = true;
    const before = kind;
    ({ kind } = engine.get().session);
    if (kind !== before || document.hidden || performance.now() >= waitsUntil) tell();
  });

  return {
    ...engine,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(intent) {
      waitsUntil = 0;
      engine.dispatch(intent);
    },
  };
}
