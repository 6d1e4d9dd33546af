import { guarded, report } from './report';

/**
 * What a page gives as options, each read once: a getter may throw, or answer differently the second time. What cannot be read
 * is told, and as good as not given.
 */
export function readOptions(given: unknown = {}): Record<string, unknown> | undefined {
  return guarded('options', () => {
    const type = typeof given;
    // A text and a list have names of members, too.
    if (type !== 'object' || Array.isArray(given)) throw type;
    const options = given as Record<string, unknown>;
    const read = (name: string) => guarded(name, () => options[name]);
    const entries = Object.keys(options).map((name) => [name, name === 'consent' ? consentOf(options) : read(name)]);
    return Object.fromEntries(entries);
  });
}

/** Whatever else is written there: a gate is wanted. */
function consentOf(options: Readonly<Record<string, unknown>>): unknown {
  try {
    const { consent } = options;
    if (/^(undefined|boolean|string)$/.test(typeof consent) || consent === null) return consent;
    if (typeof consent === 'object' && !Array.isArray(consent)) return { ...consent };
  } catch {
    // Told like anything else that cannot be used.
  }
  report('consent must be true, false or an object of words; true is used');
  return true;
}
