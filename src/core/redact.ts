// Events and states without what anybody wrote, is called, or holds a key to, and still of use: equal texts stay equal.

/** What is written under these names is one of our own words. */
const ownWords =
  /^(kind|panel|connection|purpose|from|call|timer|why|network|storage|older|pick|slice|do|capabilities)$/;
/** Values of ours that stand under a name that others may use too. */
const ownValues = /^(end|survey|transcript|latest|)$/;
/** Longer texts keep their length, since some rules depend on it. */
const keptLength = 8000;

export interface Redaction {
  /** A copy. Numbers, truth values and our own words stay; every other text becomes a name such as `t3`. */
  redact<Value>(value: Value): Value;
}

/** One for a whole recording: the same text gets the same name in all of it. */
export function createRedaction(): Redaction {
  const names = new Map<string, string>();

  function nameOf(text: string): string {
    // The id of the question is made from the conversation's: it still is.
    if (text.startsWith('opening-')) return `opening-${nameOf(text.slice(8))}`;
    let name = names.get(text);
    if (name === undefined) {
      name = `t${names.size + 1}`;
      if (text.length > keptLength) name = name.padEnd(text.length, '.');
      names.set(text, name);
    }
    return name;
  }

  function redact(value: unknown, key: string): unknown {
    if (typeof value === 'string') {
      return ownWords.test(key) || ownValues.test(value) || value.trim() === '' ? value : nameOf(value);
    }
    if (Array.isArray(value)) return value.map((entry) => redact(entry, key));
    if (typeof value !== 'object' || value === null) return value;
    // What the endpoint hands through may be anything, and no rule looks at it.
    if (key === 'clientOptions' || key === 'context') return {};
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [nameFor(name, key), redact(entry, name)]));
  }

  /** Fields of a form are named by the site, answers by the visitor's choice. */
  function nameFor(name: string, key: string): string {
    return /^(values|formData|answers|form)$/.test(key) && !/^(query|friendlyName|email)$/.test(name)
      ? nameOf(name)
      : name;
  }

  return { redact: <Value>(value: Value) => redact(value, '') as Value };
}
