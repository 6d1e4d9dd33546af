// What forms need beyond plain fields. The build puts a self-contained file in its place.

import type { FormPart } from '../ui/form/formProps';

export function loadFormPart(_attempt: number): Promise<FormPart> {
  return import('../ui/richForm/formPart');
}
