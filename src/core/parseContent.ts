// What bots and Studio put into a message's attributes, as docs/rich-content.md describes it -> Content.

import {
  type Action,
  type Card,
  type Choice,
  type Content,
  contentLimits,
  type FormContent,
  type ListItem,
} from './content';
import { offeredIn } from './offeredIn';
import {
  type Fields,
  fieldsOf,
  plainImage,
  plainKey,
  plainLink,
  plainList,
  plainNumber,
  plainText,
} from './plainValues';
import { parseSurvey } from './survey';

const limits = contentLimits;

/** `attributes`: of any message. Null when there is nothing in them that can be shown: the message's text stands alone. */
export function parseContent(attributes: unknown): Content | null {
  const fields = offeredIn(attributes);
  return fields && parseFields(fields);
}

function parseFields(fields: Fields): Content | null {
  switch (fields.kind) {
    case 'quickReplies': {
      const choices = plainList(fields.choices, limits.choices, parseChoice);
      return choices.length > 0 ? { kind: 'quickReplies', choices } : null;
    }
    case 'callToAction': {
      const actions = plainList(fields.actions, limits.choices, parseAction);
      return actions.length > 0 ? { kind: 'callToAction', actions } : null;
    }
    case 'card': {
      const card = parseCard(fields);
      return card && { kind: 'card', card };
    }
    case 'carousel': {
      const cards = plainList(fields.cards, limits.cards, parseCard);
      return cards.length > 0 ? { kind: 'carousel', cards } : null;
    }
    case 'list': {
      const items = plainList(fields.items, limits.items, parseItem);
      const button = plainText(fields.button, limits.title);
      return items.length > 0 ? { kind: 'list', items, button, many: fields.many === true } : null;
    }
    case 'media': {
      const urls = plainList(fields.urls, limits.media, plainLink);
      return urls.length > 0 ? { kind: 'media', urls } : null;
    }
    case 'location':
      return parseLocation(fields);
    case 'form':
      return parseForm(fields);
    case 'dateTime':
      return parseDateTime(fields);
    case 'survey': {
      const survey = parseSurvey(fields);
      return survey && { kind: 'survey', survey };
    }
    default:
      return null;
  }
}

/** `{ title, id? }`, or the title alone. */
export function parseChoice(value: unknown): Choice | null {
  const fields = typeof value === 'string' ? { title: value } : fieldsOf(value);
  const title = plainText(fields.title, limits.title);
  return title === null ? null : { title, id: plainText('id' in fields ? fields.id : null, limits.id) ?? title };
}

function parseItem(value: unknown): ListItem | null {
  const choice = parseChoice(value);
  return choice && { ...choice, text: plainText(fieldsOf(value).text, limits.text) };
}

/** With `url` a link, with `code` a code to copy, else an answer. */
function parseAction(value: unknown): Action | null {
  const { url, code } = fieldsOf(value);
  const choice = parseChoice(value);
  if (!choice) return null;
  const { title } = choice;
  if (url !== undefined) {
    const link = plainLink(url);
    return link === null ? null : { kind: 'link', title, url: link };
  }
  const copied = plainText(code, limits.id);
  return copied === null ? { kind: 'reply', ...choice } : { kind: 'copy', title, code: copied };
}

function parseCard(value: unknown): Card | null {
  const fields = fieldsOf(value);
  const card: Card = {
    title: plainText(fields.title, limits.title),
    text: plainText(fields.text, limits.text),
    imageUrl: plainImage(fields.imageUrl),
    imageAlt: plainText(fields.imageAlt, limits.text),
    actions: plainList(fields.actions, limits.actions, parseAction),
  };
  return isShowable(card) ? card : null;
}

export function isShowable({ title, text, imageUrl, actions }: Card): boolean {
  return title !== null || text !== null || imageUrl !== null || actions.length > 0;
}

export function parseLocation({ latitude, longitude, label }: Fields): Content | null {
  const north = plainNumber(latitude, -90, 90);
  const east = plainNumber(longitude, -180, 180);
  if (north === null || east === null) return null;
  return { kind: 'location', latitude: north, longitude: east, label: plainText(label, limits.text) };
}

/** Only whether there is something to ask: the rest is read where it is drawn. */
function parseForm(fields: Fields): FormContent | null {
  const lists = Array.isArray(fields.steps) ? fields.steps.map((step) => fieldsOf(step).fields) : [fields.fields];
  const isAsking = lists.some(
    (list) => Array.isArray(list) && list.some((field) => plainKey(fieldsOf(field).name) !== null),
  );
  const schema: Fields = { fields: fields.fields, steps: fields.steps, footer: fields.footer };
  if (!isAsking || JSON.stringify(schema).length > longestSchema) return null;
  return {
    kind: 'form',
    title: plainText(fields.title, limits.title),
    button: plainText(fields.button, limits.title),
    schema,
  };
}

/** Characters. Twilio's messages take 32 KB of attributes. */
const longestSchema = 40_000;

const dateShape = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const timeShape = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const shapes = {
  date: new RegExp(`^${dateShape}$`),
  time: new RegExp(`^${timeShape}$`),
  dateTime: new RegExp(`^${dateShape}T${timeShape}$`),
} as const;
const momentShape = new RegExp(`^${dateShape}T${timeShape}(?::[0-5]\\d(?:\\.\\d{1,3})?)?(?:Z|[+-]${timeShape})?$`);

function parseDateTime(fields: Fields): Content {
  const pick = fields.pick === 'time' || fields.pick === 'dateTime' ? fields.pick : 'date';
  const within = (value: unknown) => (typeof value === 'string' && shapes[pick].test(value) ? value : null);
  const slots = plainList(fields.slots, limits.slots, (slot) =>
    typeof slot === 'string' && momentShape.test(slot) && Number.isFinite(Date.parse(slot)) ? slot : null,
  );
  return {
    kind: 'dateTime',
    pick,
    min: within(fields.min),
    max: within(fields.max),
    slots: [...new Set(slots)].sort((a, b) => Date.parse(a) - Date.parse(b)),
    button: plainText(fields.button, limits.title),
  };
}
