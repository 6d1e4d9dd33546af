// Drawn on a 24 px grid; size and stroke come from base.css. Decoration only: the words stand beside them.

/** `isDirectional`: it points along the line, so it is mirrored where lines run from right to left. */
export function icon(path: string, isDirectional = false) {
  return function Icon() {
    return (
      <svg viewBox="0 0 24 24" aria-hidden="true" data-directional={isDirectional || undefined}>
        <path d={path} />
      </svg>
    );
  };
}

export const CloseIcon = icon('M6 6l12 12M18 6L6 18');
export const AlertIcon = icon('M12 8v5M12 16.5v.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z');
export const ChatIcon = icon(
  'M12 4c-4.7 0-8.5 3-8.5 7 0 2.2 1.2 4.2 3.1 5.5V20l3.3-2.3c.7.1 1.4.2 2.1.2 4.7 0 8.5-3 8.5-7S16.7 4 12 4z',
);
