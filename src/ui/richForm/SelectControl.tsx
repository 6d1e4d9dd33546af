import type { ChoiceField } from '../../core/richForm/fields';
import { ChevronIcon } from './ChevronIcon';
import type { ControlAttributes } from './FieldRow';

interface Props {
  readonly field: ChoiceField;
  readonly shared: ControlAttributes;
  readonly value: string;
  /** The line that stands for no choice. */
  readonly none: string;
}

/** The browser's own list: phones bring a better one than any we could draw. */
export function SelectControl({ field, shared, value, none }: Props) {
  return (
    <div class="select" data-empty={value === ''}>
      {/* In the direction of the form, whatever is chosen: its arrow is drawn at the end. */}
      <select {...shared} dir={undefined} value={value} disabled={field.readOnly}>
        {(!field.required || value === '') && <option value="">{field.placeholder ?? none}</option>}
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronIcon />
    </div>
  );
}
