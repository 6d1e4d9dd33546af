import type { FilledForm, FormSource, FormValues } from './form';
import type { SliceStorage } from './ports';

/** A form that the page fills in. Null when there is something to ask the visitor. */
export type CompleteForm = (
  source: FormSource,
  values: FormValues,
  known: FormValues,
  place: { readonly storage: SliceStorage; readonly locale: string; warn(line: string): void },
) => Promise<FilledForm | null>;
