// What every conversation needs sooner or later and its first message does not: fetched when that has arrived and the page
// has a moment, so that it is there when it is wanted, also without a network.

import { screenOf } from '../../core/selectors';
import type { ChatState } from '../../core/state';
import { loadActionsPart } from '../../parts/actions';
import { loadAttentionPart } from '../../parts/attention';
import { loadTextPart } from '../../parts/text';
import type { Chat } from '../chat';
import { featurePartOf } from './useFeaturePart';

/** Where the browser does not tell when the page has a moment. */
const momentMs = 200;

/** Returns how to stop. */
export function fetchAhead(chat: Chat): () => void {
  const { engine } = chat;
  const parts = [loadAttentionPart, loadTextPart, loadActionsPart].map((load) => featurePartOf<unknown>(chat, load));
  const stop = new AbortController();
  let cancel: (() => void) | null = null;
  let network = engine.get().network;

  const check = () => {
    const state = engine.get();
    const isBack = network !== state.network && state.network === 'up';
    network = state.network;
    if (isBack && cancel) {
      for (const part of parts) if (part.get().kind === 'failed') part.want();
    }
    if (!cancel && hasBegun(state)) {
      cancel = whenIdle(() => {
        for (const part of parts) part.want();
      });
    }
  };
  const stopFollowing = engine.subscribe(check);
  window.addEventListener('blur', check, stop);
  check();
  return () => {
    stop.abort();
    stopFollowing();
    cancel?.();
  };
}

/** The first message is there, or the visitor is not: then whatever comes next is to call for attention. */
function hasBegun(state: ChatState): boolean {
  const { session, timeline, panel } = state;
  if (screenOf(state).kind !== 'conversation') return false;
  const isKnown = session.kind === 'joining' && !session.fresh;
  return isKnown || timeline.messages.length > 0 || panel === 'closed' || !document.hasFocus();
}

function whenIdle(callback: () => void): () => void {
  if (!window.requestIdleCallback) {
    const timer = setTimeout(callback, momentMs);
    return () => clearTimeout(timer);
  }
  const id = requestIdleCallback(callback, { timeout: 1000 });
  return () => cancelIdleCallback(id);
}
