// What goes on around the screen of a conversation, also while it is closed.

import { loadAttentionPart } from '../../parts/attention';
import { loadIdlePart } from '../../parts/idle';
import { announce } from '../announcer/announce';
import type { Chat, Say } from '../chat';
import { fetchAhead } from './fetchAhead';
import { formatsOf } from './formats';
import { featurePartOf } from './useFeaturePart';

/** Returns how to stop. */
export function follow(chat: Chat, say: Say): () => void {
  const stopAnnouncing = announce(chat, say);
  const attention = featurePartOf(chat, loadAttentionPart);
  let stopCalling: (() => void) | null = null;

  const check = () => {
    const part = attention.get();
    if (part.kind === 'ready') stopCalling ??= part.value.callForAttention(chat);
  };
  chat.engine.dispatch({ kind: 'keepPast', keeps: chat.config.mode === 'thread' });
  const stopWarmingUp = warmUp(chat);
  const stopWatching = watchIdle(chat);
  const stopReading = readLinks(chat);
  const stops = [attention.subscribe(check), fetchAhead(chat)];
  check();
  return () => {
    stopAnnouncing();
    stopWarmingUp();
    stopWatching();
    stopReading();
    for (const stop of stops) stop();
    stopCalling?.();
  };
}

/** While the form is being filled in: the first message is then drawn in one go. */
function warmUp(chat: Chat): () => void {
  // Safari has none, and is left to make the formatter when it is needed.
  if (!window.requestIdleCallback) return () => {};
  const id = requestIdleCallback(() => formatsOf(chat).time(0));
  return () => cancelIdleCallback(id);
}

/** Live conversations may end by themselves, where the site wants that. */
function watchIdle(chat: Chat): () => void {
  const { config, engine, onFailure } = chat;
  const { mode, idle } = config;
  if (mode !== 'live' || !idle) return () => {};
  const part = featurePartOf(chat, loadIdlePart);
  const begin = () => {
    const situation = part.get();
    if (situation.kind !== 'ready') return;
    stop();
    engine.dispatch({ kind: 'watchIdle', rule: situation.value.parseIdleRule(idle, onFailure) });
  };
  const stop = part.subscribe(begin);
  part.want();
  begin();
  return stop;
}

/** A resume link: its code leaves the address bar, where it would be bookmarked and shared, and is good only once. */
function readLinks({ engine }: Chat): () => void {
  const read = () => {
    const code = /[#&]parlor-resume=([^&]+)/.exec(location.hash)?.[1];
    if (code === undefined) return;
    const rest = location.hash.replace(/&?parlor-resume=[^&]+/, '').replace(/^#&?$/, '');
    try {
      history.replaceState(history.state, '', location.pathname + location.search + rest);
    } catch {
      // A sandboxed page has no address of its own.
    }
    engine.dispatch({ kind: 'openPanel' });
    engine.dispatch({ kind: 'takeUp', resume: code });
  };
  read();
  window.addEventListener('hashchange', read);
  return () => window.removeEventListener('hashchange', read);
}
