// From what a source holds to a form, once: the developer reads each line about it once.

import { defaultForm, type FormSource } from '../../core/form';
import type { Form } from '../../core/richForm/fields';
import { parseSchema } from '../../core/richForm/parseSchema';
import { fromPreEngagementConfig } from '../../core/richForm/preEngagement';
import type { Chat } from '../chat';

export function parsedForm(chat: Chat, source: FormSource): Form {
  const { made, warn } = chat;
  made.forms ??= new WeakMap();
  const known = made.forms.get(source) as Form | undefined;
  const form = known ?? readForm(source, warn);
  if (!known) made.forms.set(source, form);
  return form;
}

/** `warn`: told what is wrong with it, a line each. */
export function readForm(source: FormSource, warn: (line: string) => void): Form {
  return parse(source, warn) ?? usualForm();
}

/** Null for what holds nothing that can be asked. */
function parse({ rich }: FormSource, warn: (line: string) => void): Form | null {
  const { form, preEngagementConfig, content } = rich ?? {};
  if (content !== undefined)
    return parseSchema(content, { where: 'form', isOwn: false, complain: () => {} }) ?? emptyForm;
  if (form !== undefined) {
    if (preEngagementConfig !== undefined) warn('preEngagementConfig is not used, because form is given');
    return parsedOr(form, 'form', warn);
  }
  return parsedOr(fromPreEngagementConfig(preEngagementConfig, warn), 'preEngagementConfig', warn);
}

function parsedOr(schema: unknown, where: string, warn: (line: string) => void): Form | null {
  const form = parseSchema(schema, { where, isOwn: true, complain: warn });
  if (!form) warn(`${where} must be { fields: [...] } with a field that can be shown; the default form is used`);
  return form;
}

const emptyForm: Form = {
  title: null,
  description: null,
  submitLabel: null,
  footer: null,
  steps: [],
  fields: [],
  needsAnswer: false,
};

function usualForm(): Form {
  return parseSchema(defaultForm, { where: 'form', isOwn: true, complain: () => {} }) as Form;
}
