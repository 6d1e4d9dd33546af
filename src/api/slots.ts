// The option `slots`: elements of the page in places of the panel. They stand in the page's own tree, below our element, so
// that the page's styles and scripts count for them; the panel has native slots that show them.

import type { Inside } from './inside';

const names = ['top', 'welcome', 'bottom'];

/** Returns how to empty them. `option`: as the site gave it. */
export function fillSlots({ host, warn }: Inside, option: unknown): () => void {
  const undo: (() => void)[] = [];
  const fillers = entriesOf(option);
  if (!fillers) warn(`slots must be an object of functions: ${names.join(', ')}; all stay empty`);
  for (const [name, fill] of fillers ?? []) {
    if (!names.includes(name) || typeof fill !== 'function') {
      warn(`slots: "${name.slice(0, 40)}" must be one of ${names.join(', ')}, with a function; it is left out`);
      continue;
    }
    const container = document.createElement('div');
    container.slot = `parlor-${name}`;
    host.append(container);
    undo.push(() => container.remove());
    try {
      const cleanUp: unknown = fill(container);
      if (typeof cleanUp === 'function') undo.push(() => cleanUp());
    } catch (error) {
      container.remove();
      warn(`slots: "${name}" failed, ${String(error)}`);
    }
  }
  return () => {
    for (const act of undo.reverse()) {
      try {
        act();
      } catch (error) {
        warn(`slots: ${String(error)}`);
      }
    }
  };
}

/** Null for what cannot be read. */
function entriesOf(option: unknown): [string, unknown][] | null {
  try {
    const isObject = typeof option === 'object' && option !== null && !Array.isArray(option);
    return isObject ? Object.entries(option) : null;
  } catch {
    return null;
  }
}
