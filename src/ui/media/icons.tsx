// As ../icons.tsx; only what shows files needs these.

function icon(path: string, filled = false) {
  return function Icon() {
    return (
      <svg viewBox="0 0 24 24" aria-hidden="true" class={filled ? 'filled' : undefined}>
        <path d={path} />
      </svg>
    );
  };
}

export const DownloadIcon = icon('M12 4v11M6.5 10L12 15.5 17.5 10M5 20h14');
export const PlayIcon = icon('M8 5.5v13l10.5-6.5z', true);
export const PauseIcon = icon('M8 6v12M16 6v12');
export const ZoomInIcon = icon('M11 8v6M8 11h6M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4.5 4.5');
export const ZoomOutIcon = icon('M8 11h6M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4.5 4.5');
export const StartIcon = icon('M15 5l-7 7 7 7');
export const EndIcon = icon('M9 5l7 7-7 7');
