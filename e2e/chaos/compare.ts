// Whether what was written, what the service holds and what the visitor sees are the same conversation.

export type Author = 'visitor' | 'agent';

export interface Line {
  readonly from: Author;
  readonly text: string;
}

export interface ShownLine extends Line {
  /** The entry's delivery mark; null for the agent's messages. */
  readonly delivery: string | null;
}

export interface Accounts {
  /** What was typed or posted, each author's own in order. */
  readonly written: Readonly<Record<Author, readonly string[]>>;
  /** In the service's order. */
  readonly service: readonly Line[];
  /** As the timeline shows it. */
  readonly shown: readonly ShownLine[];
}

export interface Findings {
  /** Texts, each with where it is missing, stands twice or stands wrong. All empty: the accounts agree. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly reordered: readonly string[];
  /** Still waiting, on its way, or failed. */
  readonly unsettled: readonly string[];
  /** Held or shown although nobody wrote it. */
  readonly foreign: readonly string[];
}

/** Texts must be unique. */
export function compareAccounts({ written, service, shown }: Accounts): Findings {
  const found = { lost: [] as string[], doubled: [] as string[], reordered: [] as string[], foreign: [] as string[] };
  for (const from of ['visitor', 'agent'] as const) {
    for (const [place, lines] of [
      ['service', service],
      ['timeline', shown],
    ] as const) {
      const mine = lines.filter((line) => line.from === from).map((line) => line.text);
      const once = [...new Set(mine)];
      found.lost.push(...written[from].filter((text) => !once.includes(text)).map((text) => `${place}: ${text}`));
      found.doubled.push(...mine.filter((text, at) => mine.indexOf(text) !== at).map((text) => `${place}: ${text}`));
      found.foreign.push(...once.filter((text) => !written[from].includes(text)).map((text) => `${place}: ${text}`));
      const expected = written[from].filter((text) => once.includes(text));
      const present = once.filter((text) => written[from].includes(text));
      found.reordered.push(...present.filter((text, at) => text !== expected[at]).map((text) => `${place}: ${text}`));
    }
  }
  // Across authors only the service's order is the truth.
  const held = [...new Set(service.map((line) => line.text))];
  const seen = [...new Set(shown.map((line) => line.text))].filter((text) => held.includes(text));
  const expected = held.filter((text) => seen.includes(text));
  found.reordered.push(...seen.filter((text, at) => text !== expected[at]).map((text) => `together: ${text}`));
  const unsettled = shown
    .filter(({ delivery }) => delivery !== null && delivery !== 'sent' && delivery !== 'read')
    .map(({ text, delivery }) => `${delivery}: ${text}`);
  return { ...found, unsettled };
}

export function agree(findings: Findings): boolean {
  return Object.values(findings).every((list) => list.length === 0);
}
