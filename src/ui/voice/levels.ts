// How loud a recording is along its way.

const bars = 40;
/** Quieter than this all the way is silence, and is not blown up. */
const quiet = 8;
/** Loudness of speech into a microphone, as a share of the loudest that can be recorded. */
const speech = 0.25;

/** One moment, 0 to 100. `samples`: -1 to 1 each. */
export function levelOf(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  const loudness = samples.length === 0 ? 0 : Math.sqrt(sum / samples.length);
  return Math.min(100, Math.round(Math.sqrt(Math.min(1, loudness / speech)) * 100));
}

/** All of it in as many steps as there is room for, the loudest at 100. */
export function waveformOf(levels: readonly number[]): readonly number[] {
  if (levels.length === 0) return [0];
  const count = Math.min(bars, levels.length);
  const loudest = Math.max(quiet, ...levels);
  return Array.from({ length: count }, (_, bar) => {
    const [start, end] = [(bar * levels.length) / count, ((bar + 1) * levels.length) / count];
    return Math.round(
      (Math.max(...levels.slice(Math.floor(start), Math.max(Math.floor(start) + 1, end))) / loudest) * 100,
    );
  });
}
