// The form of Twilio's Webchat 3.x -> a schema of ours. Nothing is checked here but what is looked at.

import { type Fields, fieldsOf, plainLink, plainText } from '../plainValues';
import { shown } from '../shown';
import { plainCopy } from './plainCopy';

const where = 'preEngagementConfig';

/** Null for what is none. */
export function fromPreEngagementConfig(raw: unknown, complain: (message: string) => void): Fields | null {
  const config = plainCopy(raw);
  if (!config || !Array.isArray(config.fields)) return null;
  const fields = config.fields.map((entry: unknown, index) =>
    fieldOf(fieldsOf(entry), `${where}.fields[${index}]`, complain),
  );
  return {
    title: config.title,
    description: config.description,
    submitLabel: config.submitLabel,
    footer: config.footerLabel,
    // Left out here, where the developer finds it under the name it was given by.
    fields: fields.filter((field) => field !== null),
  };
}

function fieldOf(item: Fields, place: string, complain: (message: string) => void): Fields | null {
  const {
    name,
    type,
    placeholder,
    required,
    pattern,
    readOnly,
    disabled,
    value,
    min,
    max,
    minLength,
    maxLength,
    ...rest
  } = fieldsOf(item.attributes);
  const field = {
    name,
    label: item.label,
    required: required === true,
    placeholder,
    pattern,
    minLength,
    maxLength,
    readOnly: readOnly === true || disabled === true,
    value,
    autocomplete: rest.autocomplete ?? rest.autoComplete,
  };
  switch (item.type) {
    case 'InputItem':
      if (type === 'password') {
        complain(`${place}: a password would be shown to agents; the field is left out`);
        return null;
      }
      return { ...field, type, ...(typeof min !== 'undefined' && { min }), ...(typeof max !== 'undefined' && { max }) };
    case 'TextareaItem':
      return { ...field, type: 'textarea' };
    case 'SelectItem': {
      const options = Array.isArray(item.options) ? item.options.map(fieldsOf) : [];
      const selected = options.find((option) => option.selected === true);
      return { ...field, type: 'select', options, value: value ?? selected?.value };
    }
    case 'CheckboxItem':
      return { ...field, type: 'checkbox', label: withLink(item.label, rest.refLink), value: value ?? rest.checked };
    default:
      complain(
        `${place}.type must be InputItem, TextareaItem, SelectItem or CheckboxItem, not ${shown(item.type)}; the field is left out`,
      );
      return null;
  }
}

/** `refLink` is an address, a piece of HTML with one, or both as `{ href, label }`. */
function withLink(label: unknown, refLink: unknown): unknown {
  const { href, url, label: words, text } = fieldsOf(refLink);
  const html =
    typeof refLink === 'string' ? /<a\b[^>]*\bhref\s*=\s*["']([^"']+)["'][^>]*>([^<]*)/i.exec(refLink) : null;
  const link = plainLink(html?.[1] ?? href ?? url ?? refLink);
  const said = plainText(label, 500);
  if (link === null) return label;
  const name = plainText(html?.[2] ?? words ?? text, 200);
  if (said === null) return `[${name ?? link}](${link})`;
  return name === null || said.includes(name) ? `[${said}](${link})` : `${said} [${name}](${link})`;
}
