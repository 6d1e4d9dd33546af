const barWidth = 3;
const step = 5;
const height = 28;
const quietest = 3;

/** One path for all bars: a message stays a handful of elements. `share`: how much of it is over, 0 to 1. */
export function Waveform({ levels, share }: { readonly levels: readonly number[]; readonly share: number }) {
  const width = levels.length * step - (step - barWidth);
  const bars = levels.map((level, at) => {
    const tall = Math.max(quietest, (level / 100) * height);
    return `M${at * step + barWidth / 2} ${(height - tall + barWidth) / 2}v${Math.max(0.01, tall - barWidth)}`;
  });
  const path = bars.join('');
  return (
    <svg class="waveform" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={path} />
      <path d={path} class="played" style={{ clipPath: `inset(0 ${100 - share * 100}% 0 0)` }} />
    </svg>
  );
}
