import type { VNode } from 'preact';
import type { Field as RichField } from '../../core/richForm/fields';
import { Field } from '../form/Field';
import type { FieldProps } from '../form/formKit';
import { ChoiceGroup } from './ChoiceGroup';
import type { FormTexts } from './formTexts';
import { LabelText } from './LabelText';
import { PhoneControl } from './PhoneControl';
import { SelectControl } from './SelectControl';
import { Tick } from './Tick';
import { fieldLabel } from './words';

/** Keyed by name, and plain fields in the same component as without us: what a visitor is typing in stays. */
export function drawField(props: FieldProps, field: RichField, texts: FormTexts): VNode {
  const { name, readOnly } = field;
  const words = fieldLabel(field, texts);
  const label = <LabelText text={words} />;
  const hint = field.hint === null ? null : <LabelText text={field.hint} />;
  const line = { ...props, label, hint };
  switch (field.type) {
    case 'tel':
      return (
        <Field
          key={name}
          {...line}
          control={(shared) => (
            <PhoneControl
              field={field}
              shared={shared}
              value={props.value}
              countryLabel={texts.form.country(words)}
              onEdit={props.onEdit}
            />
          )}
        />
      );
    case 'select':
      return (
        <Field
          key={name}
          {...line}
          control={(shared) => (
            <SelectControl field={field} shared={shared} value={props.value} none={texts.form.choose} />
          )}
        />
      );
    case 'number':
      // Not of type number: that one loses what it does not take for a number, and turns with the wheel of a mouse.
      return (
        <Field
          key={name}
          {...line}
          attributes={{
            type: 'text',
            inputMode: field.integer && field.min >= 0 ? 'numeric' : 'decimal',
            maxLength: 40,
            readOnly,
          }}
        />
      );
    case 'date':
    case 'time': {
      const limits = field.type === 'date' ? { min: dayOf(field.min), max: dayOf(field.max) } : {};
      return <Field key={name} {...line} attributes={{ ...limits, dir: 'ltr', readOnly }} />;
    }
    case 'url':
      return (
        <Field key={name} {...line} attributes={{ inputMode: 'url', readOnly, ...urlToken(field.autocomplete) }} />
      );
    case 'radio':
    case 'chips':
    case 'stars':
    case 'thumbs':
    case 'scale':
      return <ChoiceGroup key={name} {...line} field={field} texts={texts} />;
    case 'checkbox':
    case 'consent':
      return <Tick key={name} {...line} field={field} texts={texts} />;
    default:
      return <Field key={name} {...line} attributes={{ readOnly }} />;
  }
}

const urlToken = (autocomplete = 'url') => ({ autocomplete });

/** Where the visitor is. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function dayOf(limit: string | null): string | undefined {
  return limit === 'today' ? today() : (limit ?? undefined);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
