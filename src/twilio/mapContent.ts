// A Twilio Content template as it arrives, filled in -> Content, and the words it says. Twilio's documentation of the
// Content API is the source of the fields; how the live service delivers templates to a web chat was not seen.

import { type Action, type Card, type Content, contentLimits, type ListItem } from '../core/content';
import { isShowable, parseChoice, parseLocation } from '../core/parseContent';
import { fieldsOf, plainImage, plainLink, plainList, plainText } from '../core/plainValues';

export interface MappedContent {
  /** What to show of it where nothing else can be shown, and above it; null when it says nothing. */
  readonly text: string | null;
  readonly content: Content | null;
}

const limits = contentLimits;
/** Like a message's own text, within reason. */
const longestBody = 8000;

/** `type` as in `twilio/quick-reply`; `data` as Twilio documents it for that type. */
export function mapContent(type: string, data: unknown): MappedContent {
  const fields = fieldsOf(data);
  const body = plainText(fields.body, longestBody);
  switch (type) {
    case 'twilio/media': {
      const urls = plainList(fields.media, limits.media, plainLink);
      return { text: body, content: urls.length > 0 ? { kind: 'media', urls } : null };
    }
    case 'twilio/location':
      return { text: body ?? plainText(fields.label, limits.text), content: parseLocation(fields) };
    case 'twilio/quick-reply': {
      const choices = plainList(fields.actions, limits.choices, parseChoice);
      return { text: body, content: choices.length > 0 ? { kind: 'quickReplies', choices } : null };
    }
    case 'twilio/call-to-action': {
      const actions = plainList(fields.actions, limits.choices, mapAction);
      return { text: body, content: actions.length > 0 ? { kind: 'callToAction', actions } : null };
    }
    case 'twilio/list-picker': {
      const items = plainList(fields.items, limits.items, mapItem);
      const button = plainText(fields.button, limits.title);
      return { text: body, content: items.length > 0 ? { kind: 'list', items, button, many: false } : null };
    }
    case 'twilio/card': {
      // Newer cards have a body in place of the title.
      const card = mapCard({ ...fields, body: fields.subtitle, title: fields.title ?? fields.body });
      return { text: card?.title ?? null, content: card && { kind: 'card', card } };
    }
    case 'twilio/carousel': {
      const cards = plainList(fields.cards, limits.cards, mapCard);
      return { text: body, content: cards.length > 0 ? { kind: 'carousel', cards } : null };
    }
    default:
      // `twilio/text`, and what Twilio or somebody else may add.
      return {
        text: body ?? plainText(fields.title, longestBody) ?? plainText(fields.label, longestBody),
        content: null,
      };
  }
}

function mapItem(value: unknown): ListItem | null {
  const { item, id, description } = fieldsOf(value);
  const choice = parseChoice({ title: item, id });
  return choice && { ...choice, text: plainText(description, limits.text) };
}

function mapCard(value: unknown): Card | null {
  const { title, body, media, actions } = fieldsOf(value);
  const card: Card = {
    title: plainText(title, limits.title),
    text: plainText(body, limits.text),
    // One address in a carousel, a list of them in a card.
    imageUrl: plainImage(Array.isArray(media) ? media[0] : media),
    imageAlt: null,
    actions: plainList(actions, limits.actions, mapAction),
  };
  return isShowable(card) ? card : null;
}

function mapAction(value: unknown): Action | null {
  const { type, title, id, url, phone, code } = fieldsOf(value);
  const choice = parseChoice({ title, id });
  if (!choice) return null;
  switch (type) {
    case 'QUICK_REPLY':
      return { kind: 'reply', ...choice };
    case 'URL':
      return link(choice.title, url);
    case 'PHONE_NUMBER':
      return link(choice.title, typeof phone === 'string' ? `tel:${phone.replace(/[\s()-]/g, '')}` : null);
    case 'COPY_CODE': {
      const copied = plainText(code, limits.id);
      return copied === null ? null : { kind: 'copy', title: choice.title, code: copied };
    }
    default:
      return null;
  }
}

function link(title: string, address: unknown): Action | null {
  const url = plainLink(address);
  return url === null ? null : { kind: 'link', title, url };
}
