import { useEffect, useState } from 'preact/hooks';
import { type Chat, useChat } from '../chat';
import { createAnnouncementQueue } from './announcementQueue';
import { type Announcement, announcementsBetween } from './announcements';

/** The only live regions of the widget, there from the first moment; they speak while the panel is closed as well. */
export function Announcer() {
  const chat = useChat();
  const [spoken, setSpoken] = useState({ polite: '', assertive: '' });
  useEffect(() => {
    const { engine, texts } = chat;
    const queue = createAnnouncementQueue({
      say: (region, text) => setSpoken((current) => ({ ...current, [region]: text ?? '' })),
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
  }, [chat]);
  return (
    <div class="sr-only announcer">
      <div aria-live="polite" aria-atomic="true">
        {spoken.polite}
      </div>
      <div aria-live="assertive" aria-atomic="true">
        {spoken.assertive}
      </div>
    </div>
  );
}

function wordsOf(announcement: Announcement, { texts, config }: Chat): string {
  switch (announcement.kind) {
    case 'message': {
      const { message } = announcement;
      const author = announcement.author ?? config.title ?? texts.agent;
      const files = message.media.map((media) => texts.announceFile(author, media.filename ?? texts.unnamedFile));
      return (message.body === '' ? files : [texts.announceMessage(author, message.body), ...files]).join('\n');
    }
    case 'typing':
      return texts.isTyping(announcement.name);
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
      }
  }
}
