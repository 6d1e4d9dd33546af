import { enForm } from '../../i18n/enForm';
import type { FormStrings } from '../../i18n/formStrings';
import type { Strings } from '../../i18n/strings';

export type FormTexts = Strings & { readonly form: FormStrings };

/** Every text of a form. */
export const formTexts = (texts: Strings): FormTexts => ({ ...texts, form: enForm });
