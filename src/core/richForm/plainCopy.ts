// A site's objects may be proxies, have getters that throw, and go round in circles: read once, then left alone.

const most = { depth: 8, entries: 2000 } as const;

/** Functions stay what they are; what cannot be read is left out. Null when it is no object. */
export function plainCopy(value: unknown): Readonly<Record<string, unknown>> | null {
  const budget = { entries: most.entries };
  const copy = copyOf(value, 0, budget);
  return typeof copy === 'object' && copy !== null && !Array.isArray(copy) ? (copy as Record<string, unknown>) : null;
}

function copyOf(value: unknown, depth: number, budget: { entries: number }): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > most.depth) return undefined;
  try {
    const isList = Array.isArray(value);
    const copies: [string, unknown][] = [];
    for (const key of Object.keys(value)) {
      if (budget.entries-- <= 0) break;
      copies.push([key, attempt(() => copyOf((value as Record<string, unknown>)[key], depth + 1, budget))]);
    }
    return isList ? copies.map(([, copy]) => copy) : Object.fromEntries(copies);
  } catch {
    return undefined;
  }
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
