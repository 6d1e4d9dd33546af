// What is wrong with the options, in a sentence for the developer: which one, what was expected, what is used instead.

import { maxTextLength } from '../config';
import type { ConfigProblem, ParlorOptions } from '../contract';
import { clip, shown } from '../core/shown';
import { nearest } from '../nearest';

interface Expectation {
  readonly expected: string;
  /** What is used in the place of anything else. */
  readonly instead: string;
}

const text: Expectation = { expected: `text of at most ${maxTextLength} characters`, instead: 'the default' };
const flag: Expectation = { expected: 'true or false', instead: 'false' };
const json: Expectation = { expected: 'an object that fits into 16 KB of JSON', instead: 'the default' };
const orNothing = (expected: string): Expectation => ({ expected, instead: 'nothing' });

/** Every option; null where the problem says itself what there is to choose from, or where another part looks at it. */
const options: Readonly<Record<keyof ParlorOptions, Expectation | null>> = {
  tokenEndpoint: null,
  session: orNothing('an object with start(request) and refresh(token)'),
  credentials: null,
  title: text,
  subtitle: text,
  greeting: text,
  avatar: orNothing('an https: or relative address'),
  accent: { expected: 'a colour such as "#2f5bea"', instead: 'the default' },
  colorScheme: null,
  theme: orNothing('a theme such as "paper"'),
  position: null,
  placement: null,
  container: null,
  launcherLabel: text,
  locale: orNothing('a language tag such as "en"'),
  strings: orNothing('an object of texts'),
  form: null,
  preEngagementConfig: null,
  formValues: { expected: 'an object of texts', instead: 'the default' },
  context: json,
  startOpen: flag,
  consent: flag,
  storage: null,
  attachments: json,
  survey: flag,
  markdown: null,
  emojiShortcodes: flag,
  worker: null,
  identityToken: null,
  mode: null,
  idle: flag,
  answersIn: null,
  hidden: flag,
  analytics: null,
  debug: flag,
  slots: null,
  proactive: null,
  whenClosed: null,
  hours: null,
};

/** One line; at most some 300 characters, whatever was given. */
export function wordOfProblem({ kind, option, value, choices }: ConfigProblem): string {
  switch (kind) {
    case 'unreadable':
      return `${option} must be a readable object, not ${shown(value)}; defaults are used`;
    case 'unknown': {
      const meant = nearest(option, Object.keys(options));
      return `${clip(option)} is not an option${meant ? `; did you mean ${meant}?` : ''}`;
    }
    case 'wrong': {
      const { expected, instead } = expectationOf(option as keyof ParlorOptions, value, choices);
      return `${option} must be ${expected}, not ${shown(value)}; ${instead} is used`;
    }
    case 'formValue':
      return `formValues.${clip(option)} must be text, not ${shown(value)}; it is left out`;
    case 'endpointUnused':
      return `${option} is not used, because session is given`;
    case 'endpointQuery':
      return `${option} has a query or fragment; it is left out`;
    case 'endpointMissing':
      return `${option} is missing: the address that hands out tokens, for example "/chat"; ${consequence}`;
    case 'endpointWrong':
      return `${option} must be an http(s) address such as "/chat", not ${shown(value)}; ${consequence}`;
    case 'endpointInsecure':
      return `${option} is http: on an https: page, which browsers block: ${shown(value)}; ${consequence}`;
  }
}

const consequence = 'no conversation can start without it';

function expectationOf(option: keyof ParlorOptions, value: unknown, choices: readonly string[]): Expectation {
  const [first] = choices;
  if (first !== undefined) return { expected: choices.map(shown).join(' or '), instead: shown(first) };
  const known = options[option] ?? json;
  // A switch that may also be an object was one, and too large.
  return known === flag && typeof value === 'object' ? { ...json, instead: 'nothing' } : known;
}
