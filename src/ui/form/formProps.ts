import type { ComponentType } from 'preact';
import type { CompleteForm } from '../../core/completeForm';
import type { FilledForm, FormSource, FormValues } from '../../core/form';

export interface FormProps {
  readonly source: FormSource;
  /** What is in the fields. */
  readonly values: FormValues;
  /** What the site knows of the visitor: its fields may ask to be skipped then. */
  readonly known?: FormValues;
  readonly submitLabel: string;
  /** Whether its first field is where the screen begins. Default true. */
  readonly takesFocus?: boolean;
  /** All values, after every change. */
  onEdit(values: FormValues): void;
  /** Valid values only. */
  onSubmit(filled: FilledForm): void;
}

/** What is fetched when a schema asks for more than plain fields. */
export interface FormPart {
  readonly RichForm: ComponentType<FormProps>;
  readonly completeForm: CompleteForm;
}
