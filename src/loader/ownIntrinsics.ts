// Stands at the head of the files that are fetched where a page has spoilt what they are made of: scripts/apart.ts.

import { type Intrinsic, works } from './intrinsics';

/** What works in the place of `names`: the window's, or the browser's own. Throws where there is none. */
export function ownIntrinsics(names: readonly Intrinsic[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name of names) {
    for (const source of [ofWindow, ofLanguage, ofFrame]) {
      const value = source(name);
      if (!works(name, value)) continue;
      found[name] = value;
      break;
    }
    if (!found[name])
      throw new Error(`a script of this page has replaced ${name}, and the browser's own is not to be had`);
  }
  return found;
}

/** A page's `const` hides it and leaves it there. */
function ofWindow(name: Intrinsic): unknown {
  return globalThis[name];
}

/** The promise of an async function is the browser's, whatever is called `Promise`. */
function ofLanguage(name: Intrinsic): unknown {
  return name === 'Promise' ? (async () => {})().constructor : undefined;
}

/**
 * Of a frame in which no script of the page has run. It can go at once: what is its goes on working without it. Promises would
 * not.
 */
function ofFrame(name: Intrinsic): unknown {
  if (name === 'Promise') return;
  const frame = document.createElement('iframe');
  frame.style.setProperty('display', 'none', 'important');
  document.documentElement.append(frame);
  try {
    return (frame.contentWindow as typeof globalThis | null)?.[name];
  } catch {
    // A sandbox.
    return;
  } finally {
    frame.remove();
  }
}
