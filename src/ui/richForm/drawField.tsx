import type { VNode } from 'preact';
import { ChoiceGroup } from './ChoiceGroup';
import { FieldRow } from './FieldRow';
import type { FieldProps } from './formKit';
import type { FormTexts } from './formTexts';
import { LabelText } from './LabelText';
import { PhoneControl } from './PhoneControl';
import { SelectControl } from './SelectControl';
import { Tick } from './Tick';
import { today } from './visitorsPlace';
import { fieldLabel } from './words';

/** Keyed by name: fields come and go around the one that a visitor is typing in. */
export function drawField(props: Omit<FieldProps, 'label' | 'hint'>, texts: FormTexts): VNode {
  const { field } = props;
  const { name, readOnly } = field;
  const words = fieldLabel(field, texts);
  const label = <LabelText text={words} />;
  const isSeveral = field.type === 'chips' && field.multiple;
  const hintWords = field.hint ?? (isSeveral ? texts.form.chooseSeveral : null);
  const hint = hintWords === null ? null : <LabelText text={hintWords} />;
  const line = { ...props, label, hint };
  switch (field.type) {
    case 'tel':
      return (
        <FieldRow
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
        <FieldRow
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
        <FieldRow
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
      return <FieldRow key={name} {...line} attributes={{ ...limits, dir: 'ltr', readOnly }} />;
    }
    case 'url':
      return (
        <FieldRow key={name} {...line} attributes={{ inputMode: 'url', readOnly, ...urlToken(field.autocomplete) }} />
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
      return <FieldRow key={name} {...line} attributes={{ readOnly }} />;
  }
}

const urlToken = (autocomplete = 'url') => ({ autocomplete });

function dayOf(limit: string | null): string | undefined {
  return limit === 'today' ? today() : (limit ?? undefined);
}
