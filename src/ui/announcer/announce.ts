// Follows the state and says what a visitor who cannot see it should hear. Part of the conversation: nothing happens before.

import { loadIdlePart } from '../../parts/idle';
import { loadTextPart } from '../../parts/text';
import type { Chat, Say } from '../chat';
import { featurePartOf } from '../conversation/useFeaturePart';
import { textsOf } from '../conversation/useTexts';
import { mayHaveMarks } from '../timeline/mayHaveMarks';
import { createAnnouncementQueue } from './announcementQueue';
import { type Announcement, announcementsBetween } from './announcements';

/** Returns how to stop. */
export function announce(chat: Chat, say: Say): () => void {
  const { engine } = chat;
  const texts = textsOf(chat);
  const queue = createAnnouncementQueue({
    say: (region, text) => say(region, text ?? ''),
    wordsOf: (announcement) => wordsOf(announcement, chat),
    manyMessages: texts.announceMany,
    now: () => performance.now(),
    after(ms, callback) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  });
  let before = engine.get();
  const stop = engine.subscribe(() => {
    const after = engine.get();
    announcementsBetween(before, after).forEach(queue.add);
    before = after;
  });
  return () => {
    stop();
    queue.dispose();
  };
}

function wordsOf(announcement: Announcement, chat: Chat): string {
  const { config } = chat;
  const texts = textsOf(chat);
  switch (announcement.kind) {
    case 'message': {
      const { message } = announcement;
      const author = announcement.author ?? config.title ?? texts.agent;
      const part = featurePartOf(chat, loadTextPart).get();
      const isMarked = part.kind === 'ready' && mayHaveMarks(config.markdown, message.from);
      const words = isMarked ? part.value.withoutMarks(message.body) : message.body;
      const files = message.media.map((media) => texts.announceFile(author, media.filename ?? texts.unnamedFile));
      return (message.body === '' ? files : [texts.announceMessage(author, words), ...files]).join('\n');
    }
    case 'typing':
      return texts.isTyping(announcement.names);
    case 'notice':
      return texts.notices[announcement.notice](announcement.name);
    case 'queue':
      return texts.routing.queue(announcement.position, announcement.waitSeconds);
    case 'idle': {
      // It is there: it has made what is announced.
      const part = featurePartOf(chat, loadIdlePart).get();
      return part.kind === 'ready' ? part.value.idleWords(chat, announcement.seconds) : '';
    }
    case 'bot':
      return texts.routing.botAnswers(announcement.name);
    case 'failure': {
      const reason = texts.errors[announcement.error.kind];
      return announcement.messageFailed ? `${texts.notSent} ${reason}` : reason;
    }
    case 'status':
      switch (announcement.status) {
        case 'connected':
          return texts.announceConnected;
        case 'ended':
          return texts.ended;
        case 'offline':
          return texts.offline;
        case 'reconnecting':
          return texts.reconnecting;
        case 'refused':
          return texts.refused;
      }
  }
}
