// One soft two-tone chime, made of two sine waves. Browsers allow it only after a gesture on the page.

export interface Chime {
  play(): void;
  dispose(): void;
}

/** Hz: a fourth upwards. */
const tones = [659.25, 880] as const;
const betweenTonesSeconds = 0.13;
const toneSeconds = 0.5;
const loudness = 0.07;
/** A burst of messages is one event for the ear. */
const quietMs = 2000;
/** What could not be played by then is not news any more. */
const staleMs = 1000;

export function createChime(): Chime {
  let context: AudioContext | null = null;
  let lastAt = Number.NEGATIVE_INFINITY;
  const gestures = new AbortController();

  function prepare(): AudioContext | null {
    try {
      context ??= new AudioContext();
    } catch {
      // No audio on this machine, or none for this page.
    }
    return context;
  }

  // Some browsers want it started within the gesture itself, and let it play for good after that.
  const unlock = () => {
    gestures.abort();
    const ready = prepare();
    ready
      ?.resume()
      .then(() => ready.suspend())
      .catch(() => {});
  };
  for (const gesture of ['pointerup', 'keydown'] as const) {
    window.addEventListener(gesture, unlock, { capture: true, passive: true, signal: gestures.signal });
  }

  async function ring(ready: AudioContext): Promise<void> {
    const askedAt = performance.now();
    await ready.resume();
    if (performance.now() - askedAt > staleMs) return;
    const start = ready.currentTime + 0.02;
    const played = tones.map((frequency, index) => tone(ready, frequency, start + index * betweenTonesSeconds));
    const last = played.at(-1);
    if (last) last.onended = () => void ready.suspend().catch(() => {});
  }

  return {
    play() {
      const now = performance.now();
      if (now - lastAt < quietMs) return;
      // Asked for without a gesture it would stay silent and leave a warning in the page's console.
      const ready = context ?? (navigator.userActivation?.hasBeenActive ? prepare() : null);
      if (!ready) return;
      lastAt = now;
      ring(ready).catch(() => {});
    },
    dispose() {
      gestures.abort();
      context?.close().catch(() => {});
      context = null;
    },
  };
}

function tone(context: AudioContext, frequency: number, start: number): OscillatorNode {
  const oscillator = context.createOscillator();
  const volume = context.createGain();
  oscillator.frequency.value = frequency;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(loudness, start + 0.015);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + toneSeconds);
  oscillator.connect(volume).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + toneSeconds);
  return oscillator;
}
