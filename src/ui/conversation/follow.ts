// What goes on around the screen of a conversation, also while it is closed.

import { screenOf } from '../../core/selectors';
import { loadAttentionPart } from '../../parts/attention';
import { announce } from '../announcer/announce';
import type { Chat, Say } from '../chat';
import { showUnread } from './launcherBadge';
import { featurePartOf } from './useFeaturePart';

/** Returns how to stop. */
export function follow(chat: Chat, say: Say): () => void {
  const stopAnnouncing = announce(chat, say);
  const attention = featurePartOf(chat, loadAttentionPart);
  let stopCalling: (() => void) | null = null;

  const check = () => {
    const part = attention.get();
    if (part.kind === 'ready') stopCalling ??= part.value.callForAttention(chat);
    // Once only: nobody waits for it.
    else if (part.kind === 'absent' && screenOf(chat.engine.get()).kind === 'conversation') attention.want();
  };
  const stops = [chat.engine.subscribe(check), attention.subscribe(check), showUnread(chat)];
  check();
  return () => {
    stopAnnouncing();
    for (const stop of stops) stop();
    stopCalling?.();
  };
}
