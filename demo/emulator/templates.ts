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

export const contentTemplates: readonly ContentTemplate[] = [
  {
    sid: 'HX00000000000000000000000000000001',
    friendly_name: 'delivery_question',
    variables: '{"1":"your order"}',
    variants: {
      'twilio/text': { body: 'What would you like to know about {{1}}?' },
      'twilio/quick-reply': {
        body: 'What would you like to know about {{1}}?',
        actions: [
          { title: 'Where is it?', id: 'where' },
          { title: 'I want to return it', id: 'return' },
        ],
      },
    },
    date_created: '2026-01-02T03:04:05Z',
    date_updated: '2026-01-02T03:04:05Z',
  },
];
