import { enForm } from '../../i18n/enForm';
import type { FormStrings } from '../../i18n/formStrings';
import type { Strings } from '../../i18n/strings';
import type { Spoken } from '../chat';

export type FormTexts = Strings & { readonly form: FormStrings };

/** Every text of a form. */
export function formTexts({ texts, language }: Spoken): FormTexts {
  return { ...texts, form: language.of('form', enForm) };
}
