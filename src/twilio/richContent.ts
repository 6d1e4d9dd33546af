// What messages offer beside their text: in their attributes, or as a Content template. What reads either is fetched with the
// first message that needs it, or when a conversation is on.

import type { Client, Message } from '@twilio/conversations';
import { offeredIn } from '../core/offeredIn';
import { loadRichContentPart } from '../parts/richContent';
import type { MappedContent } from './mapContent';
import { beingFetched, createTemplates, failed } from './templates';

type Reader = Awaited<ReturnType<typeof loadRichContentPart>>;

export interface RichContent {
  /** What is known of what a message offers, null for nothing. What is not known yet is fetched. */
  of(message: Message): MappedContent | null;
  /** Fetches what reads it, before it is needed. */
  fetchAhead(): void;
}

/** `onKnown`: what `of` says of that message is not what it was. */
export function createRichContent(client: Client, onKnown: (message: Message) => void): RichContent {
  let reader: Reader | null = null;
  let loading: Promise<Reader> | null = null;
  let attempt = 0;
  /** Their attributes offer something that nobody can read yet. */
  const waiting = new Map<string, Message>();
  /** The reader did not come. Said once: the next reading of the history tries again. */
  const unread = new Set<string>();
  const readTemplate: Reader['readTemplate'] = async (...file) => (await load()).readTemplate(...file);
  const templates = createTemplates(client, readTemplate, onKnown);

  function load(): Promise<Reader> {
    loading ??= loadRichContentPart(attempt++)
      .catch(() => loadRichContentPart(attempt++))
      .then(
        (part) => {
          reader = part;
          return part;
        },
        (error) => {
          loading = null;
          throw error;
        },
      );
    return loading;
  }

  function wait(message: Message): MappedContent {
    if (unread.delete(message.sid)) return failed;
    waiting.set(message.sid, message);
    if (waiting.size === 1)
      void load().then(
        () => tell(false),
        () => tell(true),
      );
    return beingFetched;
  }

  function tell(hasFailed: boolean): void {
    const messages = [...waiting.values()];
    waiting.clear();
    for (const message of messages) {
      if (hasFailed) unread.add(message.sid);
      onKnown(message);
    }
  }

  return {
    of(message) {
      const template = templates.of(message);
      if (!offeredIn(message.attributes)) return template;
      if (!reader) return wait(message);
      const content = reader.parseContent(message.attributes);
      return content ? { text: template?.text ?? null, content } : template;
    },
    fetchAhead: () => void load().catch(() => {}),
  };
}
