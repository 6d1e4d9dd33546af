import type { Draft } from './allTexts';

/** `english`, with what `own` says in its place. */
export function mergeTexts<Texts>(english: Texts, own: Draft<Texts> | undefined): Texts {
  const merged: Record<string, unknown> = { ...Object(english) };
  for (const [key, value] of Object.entries(own ?? {})) {
    if (value === undefined) continue;
    merged[key] = typeof value === 'object' ? mergeTexts(merged[key], value as Draft<unknown>) : value;
  }
  return merged as Texts;
}
