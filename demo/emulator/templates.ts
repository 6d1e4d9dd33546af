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
