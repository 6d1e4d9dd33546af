// `update`: other options while the chat is there.

import { type ParsedOptions, parseOptions } from '../config';
import type { Config, ParlorOptions } from '../contract';
import { WrongArgument } from './carryOut';
import type { Inside } from './inside';
import { wordOfProblem } from './wordOfProblem';

/** What the app was built from. */
const fixed: readonly string[] = [
  'tokenEndpoint',
  'session',
  'credentials',
  'consent',
  'storage',
  'placement',
  'container',
  'startOpen',
  'hidden',
  'debug',
  'analytics',
  'slots',
  'proactive',
];

export function createUpdateOptions(inside: Inside) {
  let given: Readonly<Record<string, unknown>> = inside.options;

  return async (changes: ParlorOptions): Promise<void> => {
    if (!isPlain(changes)) throw new WrongArgument('wants an object of options');
    const before = given;
    const next: Record<string, unknown> = { ...before };
    for (const name of Object.keys(changes)) {
      if (fixed.includes(name))
        inside.warn(`update: ${name} cannot change while the chat is there: destroy, then init`);
      else {
        try {
          next[name] = (changes as Record<string, unknown>)[name];
        } catch {
          inside.warn(`update: ${name} cannot be read; it stays as it was`);
        }
      }
    }
    const [old, { config, problems }] = [before, next].map((options) => parseOptions(options, pageNow())) as [
      ParsedOptions,
      ParsedOptions,
    ];
    // What was wrong before has been told before.
    const told = old.problems.map((problem) => wordOfProblem(problem));
    for (const problem of problems) {
      const word = wordOfProblem(problem);
      if (!told.includes(word)) inside.warn(word);
    }
    given = next;
    dressLauncher(inside.host, before, next, config);
    inside.become(config);
  };
}

/** One line for each option that could not be used as given. */
export function tellProblems({ options, warn }: Inside): void {
  for (const problem of parseOptions(options, pageNow()).problems) warn(wordOfProblem(problem));
}

function pageNow() {
  return { url: document.baseURI, secure: location.protocol === 'https:' };
}

/** As the loader does it, which draws the launcher before there is an app. */
function dressLauncher(
  { style }: HTMLElement,
  before: Readonly<Record<string, unknown>>,
  options: Record<string, unknown>,
  { accent, colorScheme }: Config,
): void {
  if (options.accent) style.setProperty('--parlor-accent', accent);
  // What the page itself has written on its element stays.
  else if (before.accent) style.removeProperty('--parlor-accent');
  if (options.position === 'start')
    style.setProperty('--inset', 'max(var(--parlor-offset-x, 20px), env(safe-area-inset-left)) auto');
  else style.removeProperty('--inset');
  style.colorScheme = colorScheme === 'auto' ? '' : colorScheme;
}

function isPlain(value: unknown): value is object {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
