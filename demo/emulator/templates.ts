// Content templates that the stand-in offers to clients that ask for them.

export interface ContentTemplate {
  sid: string;
  friendly_name: string;
  /** JSON text: default values by variable name. */
  variables: string;
  variants: Record<string, unknown>;
  date_created: string;
  date_updated: string;
}

const question = 'What would you like to know about {{1}}?';

/** The fields are those of Twilio's documentation of the Content API. */
export const contentTemplates: readonly ContentTemplate[] = [
  template(1, 'delivery_question', {
    'twilio/text': { body: question },
    'twilio/quick-reply': {
      body: question,
      actions: [
        { type: 'QUICK_REPLY', title: 'Where is it?', id: 'where' },
        { type: 'QUICK_REPLY', title: 'I want to return it', id: 'return' },
      ],
    },
  }),
  template(2, 'plain_words', { 'twilio/text': { body: 'Thank you for asking about {{1}}.' } }),
  template(3, 'care_leaflet', {
    'twilio/media': { body: 'How to care for {{1}}.', media: ['https://shop.example/care.pdf'] },
  }),
  template(4, 'our_shop', {
    'twilio/location': { latitude: 51.5136, longitude: -0.0989, label: 'Our shop, 12 Kiln Lane' },
  }),
  template(5, 'follow_parcel', {
    'twilio/call-to-action': {
      body: 'You can follow {{1}} yourself.',
      actions: [
        { type: 'URL', title: 'Track your parcel', url: 'https://shop.example/track' },
        { type: 'PHONE_NUMBER', title: 'Call us', phone: '+441632960000' },
        { type: 'COPY_CODE', title: 'Copy the code', code: 'TEA10' },
      ],
    },
  }),
  template(6, 'delivery_options', {
    'twilio/list-picker': {
      body: 'How should {{1}} come?',
      button: 'Choose delivery',
      items: [
        { item: 'Standard', description: '3 to 5 days', id: 'standard' },
        { item: 'Express', description: 'Tomorrow by noon', id: 'express' },
        { item: 'Collect', description: 'From our shop', id: 'collect' },
      ],
    },
  }),
  template(7, 'one_card', {
    'twilio/card': {
      title: 'Stoneware teapot',
      subtitle: '1.2 litres, glazed by hand.',
      media: ['/pictures/teapot.svg'],
      actions: [
        { type: 'QUICK_REPLY', title: 'I want it', id: 'teapot' },
        { type: 'URL', title: 'Details', url: 'https://shop.example/teapot' },
      ],
    },
  }),
  template(8, 'carousel', {
    'twilio/carousel': {
      body: 'These go well with {{1}}.',
      cards: [
        card('Mug', 'Holds 0.3 litres.', 'mug'),
        card('Bowl', 'For soup or fruit.', 'bowl'),
        card('Vase', 'For a few stems.', 'vase'),
      ],
    },
  }),
  template(9, 'unknown_type', { 'twilio/flows': { body: 'Please tell us more about {{1}}.', button_text: 'Begin' } }),
];

function template(number: number, friendlyName: string, variants: Record<string, unknown>): ContentTemplate {
  return {
    sid: `HX${String(number).padStart(32, '0')}`,
    friendly_name: friendlyName,
    variables: '{"1":"your order"}',
    variants,
    date_created: '2026-01-02T03:04:05Z',
    date_updated: '2026-01-02T03:04:05Z',
  };
}

function card(title: string, body: string, id: string): unknown {
  return {
    title,
    body,
    media: `/pictures/${id}.svg`,
    actions: [{ type: 'QUICK_REPLY', title: 'I want it', id }],
  };
}

/** The richest variant of a template with its variables filled in; undefined for an unknown template or broken variables. */
export function filledTemplate(sid: string, variables: string): { type: string; data: unknown } | undefined {
  const template = contentTemplates.find((candidate) => candidate.sid === sid);
  const type = Object.keys(template?.variants ?? {}).at(-1);
  if (!template || type === undefined) return undefined;
  try {
    const values = { ...JSON.parse(template.variables), ...JSON.parse(variables) } as Record<string, unknown>;
    const data = JSON.stringify(template.variants[type], (_name, value) =>
      typeof value === 'string' ? value.replace(/{{(\w+)}}/g, (all, name) => String(values[name] ?? all)) : value,
    );
    return { type, data: JSON.parse(data) };
  } catch {
    return undefined;
  }
}
