// Content templates: the service keeps a filled template as a JSON file beside the message, which is fetched here.
//
// Not with the SDK's `getContentData`, for it never settles when the file is not as it expects (and leaves a rejection that
// nobody can handle in the host page), it takes any size, and does not tell the type of those templates that it does not
// know, the carousel among them.

import type { Client, Media, Message } from '@twilio/conversations';
import { withDeadline } from './deadline';
import type { MappedContent } from './mapContent';
import type { Template } from './readTemplate';

const typePrefix = 'application/x-vnd.com.twilio.rich.';
const deadlineMs = 10_000;
/** Messages whose content is remembered. */
const mostKnown = 500;

export interface Templates {
  /** What is known of the template a message was made from, null for none. What is not known yet is fetched. */
  of(message: Message): MappedContent | null;
}

export const beingFetched: MappedContent = { text: null, content: { kind: 'absent', why: 'beingFetched' } };
export const failed: MappedContent = { text: null, content: { kind: 'absent', why: 'failed' } };

/** `onKnown`: what `of` says of that message is not what it was. */
export function createTemplates(
  client: Client,
  read: (template: Template, url: string) => Promise<MappedContent>,
  onKnown: (message: Message) => void,
): Templates {
  const known = new Map<string, MappedContent>();
  const asked = new Map<string, { readonly message: Message; readonly media: Media }>();
  let fresh: string[] = [];

  /** One request for the addresses of all that one page of the history brought. */
  async function fetchFresh(): Promise<void> {
    const sids = fresh;
    fresh = [];
    const urls = await withDeadline(client.getTemporaryContentUrlsForMediaSids(sids), deadlineMs, 'content').catch(
      () => new Map<string, string>(),
    );
    for (const sid of sids) void settle(sid, urls.get(sid));
  }

  async function settle(sid: string, url: string | undefined): Promise<void> {
    const { message, media } = asked.get(sid) ?? {};
    if (!message || !media) return;
    const type = media.contentType.slice(typePrefix.length).replace('.', '/');
    const file = url ? withDeadline(read({ type, size: media.size }, url), deadlineMs, 'content') : Promise.reject();
    const content = await file.catch(() => null);
    asked.delete(sid);
    remember(sid, content ?? failed);
    onKnown(message);
    // The next reading of the history tries again.
    if (!content) known.delete(sid);
  }

  function remember(sid: string, content: MappedContent): void {
    known.set(sid, content);
    const [oldest] = known.keys();
    if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  }

  return {
    of(message) {
      const media = contentMediaOf(message);
      if (!media) return null;
      const content = known.get(media.sid);
      if (content) return content;
      if (!asked.has(media.sid)) {
        asked.set(media.sid, { message, media });
        if (fresh.push(media.sid) === 1) void Promise.resolve().then(fetchFresh);
      }
      return beingFetched;
    },
  };
}

function contentMediaOf(message: Message): Media | null {
  if (typeof message.contentSid !== 'string') return null;
  const bodies = message.getMediaByCategories(['body']) ?? [];
  return (
    bodies.find((media) => typeof media.contentType === 'string' && media.contentType.startsWith(typePrefix)) ?? null
  );
}
