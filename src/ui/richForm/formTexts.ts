import type { FirstTexts } from '../../i18n/en';
import { enForm } from '../../i18n/enForm';
import type { FormStrings } from '../../i18n/formStrings';
import type { Spoken } from '../chat';

export type FormTexts = FirstTexts & { readonly form: FormStrings };

/** Every text of a form. */
export function formTexts({ texts, language }: Spoken): FormTexts {
  return { ...texts, form: language.of('form', enForm) };
}
