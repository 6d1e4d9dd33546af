// Regular expressions that somebody else wrote.

const longest = 500;

// A repeated group that repeats or chooses within itself can take a browser minutes over forty characters.
const repeatedGroup = /\((?:[^()\\]|\\.)*(?:[*+|]|\{\d+,\d*\})(?:[^()\\]|\\.)*\)(?:[*+]|\{\d+,\d*\})/s;
const backReference = /\\[1-9]|\\k/;

/** As the `pattern` of HTML: of the whole value. Null for what is none, or, from strangers, for what may take ages. */
export function parsePattern(value: unknown, isOwn: boolean): RegExp | null {
  if (typeof value !== 'string' || value.length > longest) return null;
  if (!isOwn && (repeatedGroup.test(value) || backReference.test(value) || deepGroups(value))) return null;
  try {
    return new RegExp(`^(?:${value})$`, 'u');
  } catch {
    return null;
  }
}

/** Groups within repeated groups, which one expression cannot look into. */
function deepGroups(value: string): boolean {
  const plain = value.replace(/\\./gs, '').replace(/\[[^\]]*\]/g, '');
  return /\([^()]*\(/.test(plain) && /\)(?:[*+]|\{\d+,\d*\})/.test(plain);
}
