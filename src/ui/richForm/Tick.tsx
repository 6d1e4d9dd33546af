import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ticked } from '../../core/richForm/chosen';
import type { TickField } from '../../core/richForm/fields';
import { firstFocus } from '../focus';
import { FieldProblem } from './FieldProblem';
import type { FieldProps } from './formKit';
import type { FormTexts } from './formTexts';

interface Props extends FieldProps<TickField> {
  readonly hint: ComponentChildren;
  readonly texts: FormTexts;
}

/** A box and a sentence, whose links can be followed without ticking it. */
export function Tick({ field, label, value, problem, isFirst, hint, texts, onEdit }: Props) {
  const id = useId();
  const described = `${problem ? `${id}-problem ` : ''}${hint ? `${id}-hint` : ''}`.trim();
  return (
    <div class="field" part="field">
      <div class="tick-row">
        <input
          {...(isFirst ? firstFocus : {})}
          id={id}
          type="checkbox"
          class="tick"
          name={field.name}
          checked={value === ticked}
          required={field.required}
          disabled={field.readOnly}
          aria-invalid={problem !== null}
          aria-describedby={described || undefined}
          onChange={(event) => onEdit(event.currentTarget.checked ? ticked : '')}
        />
        <label part="label" for={id}>
          {label}
          {!field.required && <span class="optional"> ({texts.optional})</span>}
        </label>
      </div>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {problem && <FieldProblem id={`${id}-problem`} text={problem} />}
    </div>
  );
}
