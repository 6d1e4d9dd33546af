// Invites visitors by the site's rules, and hides the launcher while nobody is there. Fetched by parlor.js itself, where a
// site has configured either, and only after consent; the app is not needed for it.

import { createOpening } from '../availability/opening';
import { createStorage } from '../browser/storage';
import type { StorageAdapter } from '../contract';
import type { EngageHandoff, EngageModule } from '../handoff';
import { loadStoresPart } from '../parts/stores';
import { dueRule, type History, parseHistory, visited } from './due';
import { hideWhileClosed } from './hideWhileClosed';
import { createInviter } from './inviter';
import { parseRules } from './rules';
import { watchVisit } from './watchVisit';

export const engage: EngageModule['engage'] = async (handoff) => {
  const { options, widget } = handoff;
  const end = new AbortController();
  const { signal } = end;
  const stop = () => end.abort();
  handoff.signal.addEventListener('abort', stop);
  const tracked = hearTracks(handoff);
  const isOurs = ownsCommands(handoff);

  const { whenClosed, hours, tokenEndpoint, credentials } = options;
  const ask = ['inform', 'message', 'hide'].includes(whenClosed as string)
    ? createOpening({
        hours,
        url: addressOf(tokenEndpoint),
        credentials: (credentials as RequestCredentials | undefined) ?? 'omit',
        warn,
      })
    : null;

  const storage = await openStorage(handoff);
  const hasConversation = () => storage.read('session') !== undefined;
  if (ask && whenClosed === 'hide') hideWhileClosed(ask, handoff, hasConversation, signal);

  const { proactive } = options;
  const rules = proactive === undefined ? [] : parseRules(proactive, { url: document.baseURI, isSelector }, warn);
  if (rules.length === 0) return;
  const memory = {
    read: (): History => parseHistory(storage.read('invitations')),
    write: (history: History) => storage.write('invitations', history),
  };
  memory.write(visited(memory.read(), Date.now()));
  const inviter = createInviter(handoff, memory, warn);
  signal.addEventListener('abort', inviter.takeAway);

  /** Nobody has a conversation yet, nothing is open, and there is a launcher to come to. */
  const mayInvite = () => inviter.isFree() && !hasConversation() && !signal.aborted;
  let isAsking = false;
  watchVisit(rules, signal, (sight) => {
    // The consent was withdrawn, or everything was begun anew.
    if (!isOurs() || widget.status() === 'consent') return stop();
    if (isAsking || !mayInvite()) return;
    const now = new Date();
    const history = memory.read();
    const minuteOfDay = now.getHours() * 60 + now.getMinutes();
    const facts = { ...sight, visits: history.visits, events: tracked, minuteOfDay };
    const rule = dueRule(rules, facts, history, now.getTime());
    if (!rule) return;
    isAsking = true;
    Promise.resolve(ask?.(now.getTime())).then((opening) => {
      isAsking = false;
      if (opening?.open !== false && mayInvite()) inviter.invite(rule);
    });
  });
};

/** Names of what the page has told with `track`, also before this was here. */
function hearTracks({ widget, waiting }: EngageHandoff): ReadonlySet<string> {
  const tracked = new Set<string>();
  const { run } = widget;
  widget.run = (name, ...args) => {
    if (name !== 'track') return run(name, ...args);
    tracked.add(`${args[0]}`);
    return Promise.resolve();
  };
  for (const call of waiting.splice(0)) {
    const [name, args, answer] = call;
    if (name === 'track') answer(widget.run(name, ...args));
    else waiting.push(call);
  }
  return tracked;
}

function ownsCommands({ widget }: EngageHandoff): () => boolean {
  const { run } = widget;
  return () => widget.run === run;
}

async function openStorage({ instance, options }: EngageHandoff) {
  const { storage = 'local' } = options;
  const isOwn = typeof storage === 'object' && storage !== null;
  const isKnown = ['session', 'memory', 'none'].includes(storage as string);
  const kept = isOwn
    ? await (await loadStoresPart(0)).openAdapter(storage as StorageAdapter, instance, warn)
    : isKnown
      ? (storage as 'session')
      : 'local';
  return createStorage(instance, false, kept);
}

/** Null for what cannot be one: the app tells of it. */
function addressOf(tokenEndpoint: unknown): string | null {
  if (typeof tokenEndpoint !== 'string' || tokenEndpoint === '') return null;
  return URL.parse(tokenEndpoint, document.baseURI)?.href.replace(/\/+$/, '') ?? null;
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

function warn(line: string): void {
  // biome-ignore lint/suspicious/noConsole: one line for the developer of the host page
  console.warn(`[parlor] ${line}`);
}
