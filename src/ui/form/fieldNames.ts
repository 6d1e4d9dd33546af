// What the name of a field says by itself.

import type { FirstTexts } from '../../i18n/en';

interface Named {
  readonly name: string;
  readonly label?: string | null;
}

/** As the visitor reads it. */
export function labelOf({ label, name }: Named, { fieldLabels }: FirstTexts): string {
  if (label) return label;
  return Object.hasOwn(fieldLabels, name) ? fieldLabels[name as keyof FirstTexts['fieldLabels']] : name;
}

/** A token of the HTML standard, for fields that do not name one. */
export function wellKnownAutocomplete({ name, type }: { readonly name: string; readonly type: string }): string {
  return name === 'friendlyName' ? 'name' : type === 'email' ? type : 'off';
}
