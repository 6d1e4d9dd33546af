// Commands, hooks and options that only some pages use, fetched with the first of them.

import type { ParlorOptions, ThemeName } from '../contract';
import { nearest } from '../nearest';
import { followForAnalytics } from './analytics';
import type { Api } from './api';
import { carryOut } from './carryOut';
import { createConversationCommands } from './conversationCommands';
import { createDebugLog, type DebugLog } from './debugLog';
import { createHooks } from './hooks';
import { createIdentity } from './identity';
import type { Inside } from './inside';
import { fillSlots } from './slots';
import { snapshotOf } from './snapshot';
import { createUpdateOptions, tellProblems } from './updateOptions';

export function createApi(inside: Inside): Api {
  const { engine } = inside;
  let log: DebugLog | undefined;
  const identity = createIdentity(inside);
  const hooks = createHooks(inside, identity.pending);
  const change = createUpdateOptions(inside);
  const commands = {
    ...createConversationCommands(inside, hooks.dispatch),
    update: change,
    setLocale: (locale: string) => change({ locale }),
    setTheme: (theme: unknown) => change(themeOptions(theme)),
    identify: (visitor: unknown) => identity.identify(visitor),
    logout: identity.logout,
    debug: () => log?.text() ?? 'Set the option debug, or data-debug on the script tag, and load the page again.',
    // Whoever wants to know it has taken it out before: src/engage.
    track: async () => {},
    getState: () => snapshotOf(engine.get(), inside.locale()),
  };
  const { identityToken } = inside.options;
  if (identityToken !== undefined) carryOut(commands, 'identify', [{ identityToken }], inside.warn);
  const { debug, analytics, slots } = inside.options;
  if (inside.hasProblems) tellProblems(inside);
  warnOfNames(inside);
  const stops = [tellOfRefusals(inside)];
  if (analytics != null) stops.push(followForAnalytics(inside, analytics));
  if (slots != null) stops.push(fillSlots(inside, slots));
  if (isTrue(debug)) {
    log = createDebugLog(inside, print);
    stops.push(log.stop);
  }
  return {
    run: (name, args) => carryOut(commands, name, args, inside.warn),
    dispatch: hooks.dispatch,
    dispose() {
      for (const stop of stops) stop();
    },
  };
}

const listenable =
  'ready open close started message unread ended authRequired error before:open before:start before:send before:end'.split(
    ' ',
  );

function warnOfNames({ listeners, warn }: Inside): void {
  for (const [name] of listeners) {
    if (listenable.includes(name)) continue;
    const meant = nearest(name, listenable);
    warn(`on: there is no event "${String(name).slice(0, 60)}"${meant ? `; did you mean "${meant}"?` : ''}`);
  }
}

function themeOptions(theme: unknown): ParlorOptions {
  if (typeof theme === 'string') {
    return /^(auto|light|dark)$/.test(theme) ? { colorScheme: theme as 'auto' } : { theme: theme as ThemeName };
  }
  const { accent, colorScheme, ...more } = Object(theme);
  return {
    ...(accent === undefined ? {} : { accent }),
    ...(colorScheme === undefined ? {} : { colorScheme }),
    ...(Object.keys(more).length === 0 ? {} : { theme: more }),
  };
}

/** An attribute alone means true, as HTML has it. */
function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === '';
}

function print(line: string): void {
  // biome-ignore lint/suspicious/noConsole: asked for by the option
  console.debug(`[parlor] ${line}`);
}

function tellOfRefusals({ engine, emit }: Inside): () => void {
  const isRefused = () => {
    const { session, visitor } = engine.get();
    return visitor !== null && session.kind === 'failed' && session.error.kind === 'auth';
  };
  let told = isRefused();
  return engine.subscribe(() => {
    const now = isRefused();
    if (now && !told) emit('authRequired', {});
    told = now;
  });
}
