// What the console has the server do in the place of Studio, TaskRouter, a bot or colleagues, none of which the demo has.

export type Act =
  /** Where in the queue the visitor is; both null: in none. */
  | { readonly do: 'queue'; readonly position: number | null; readonly waitSeconds: number | null }
  /** From now on this one handles it, in the place of whoever did. */
  | { readonly do: 'handle'; readonly by: PersonId }
  /** Whoever handles it leaves. */
  | { readonly do: 'leave' }
  | { readonly do: 'say'; readonly by: PersonId; readonly text: string }
  /** The visitor writes from the phone or address that has joined. */
  | { readonly do: 'phone'; readonly text: string };

export interface Person {
  readonly kind: 'agent' | 'bot';
  /** Twilio identity of an agent; a bot writes under its name and takes no part. */
  readonly identity: string | null;
  readonly name: string;
  readonly avatarUrl: string;
}

export const people = {
  clay: { kind: 'bot', identity: null, name: 'Clay', avatarUrl: '/people/clay.svg' },
  robin: { kind: 'agent', identity: 'agent-robin', name: 'Robin Meyer', avatarUrl: '/people/robin.svg' },
  mira: { kind: 'agent', identity: 'agent-mira', name: 'Mira Okafor', avatarUrl: '/people/mira.svg' },
  jon: { kind: 'agent', identity: 'agent-jon', name: 'Jon Lindqvist', avatarUrl: '/people/jon.svg' },
} as const satisfies Record<string, Person>;

export type PersonId = keyof typeof people;

/** Colleagues write under identities of their own. */
export function isColleague(identity: string | null): boolean {
  return Object.values<Person>(people).some((person) => person.identity !== null && person.identity === identity);
}

/** Null for what is no act. */
export function parseAct(value: unknown): Act | null {
  const { do: kind, position, waitSeconds, by, text } = (value ?? {}) as Record<string, unknown>;
  switch (kind) {
    case 'queue':
      return { do: kind, position: numberOrNull(position), waitSeconds: numberOrNull(waitSeconds) };
    case 'leave':
      return { do: kind };
    case 'phone':
      return typeof text === 'string' && text !== '' ? { do: kind, text } : null;
    case 'handle':
      return isPerson(by) ? { do: kind, by } : null;
    case 'say':
      return isPerson(by) && typeof text === 'string' && text !== '' ? { do: kind, by, text } : null;
    default:
      return null;
  }
}

function isPerson(value: unknown): value is PersonId {
  return typeof value === 'string' && Object.hasOwn(people, value);
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
