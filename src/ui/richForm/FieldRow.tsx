import type { InputHTMLAttributes, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { maxLengthOf } from '../../core/form';
import { useChat } from '../chat';
import { firstFocus } from '../focus';
import { wellKnownAutocomplete } from '../form/fieldNames';
import { FieldProblem } from './FieldProblem';
import type { FieldProps } from './formKit';

/** What a control must have, whatever it is. */
export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly class: string;
}

interface Props extends FieldProps {
  readonly attributes?: InputHTMLAttributes<HTMLInputElement>;
  /** Draws something else than a line of text. */
  readonly control?: (shared: ControlAttributes) => VNode;
}

/** A label, a control, and what is wrong with it. */
export function FieldRow({ field, label, value, problem, isFirst, hint, attributes, control, onEdit }: Props) {
  const { texts } = useChat();
  const id = useId();
  const { name, type, required, placeholder } = field;
  const described = `${problem ? `${id}-problem ` : ''}${hint ? `${id}-hint` : ''}`.trim();
  const shared = {
    ...(isFirst ? firstFocus : {}),
    id,
    class: 'input',
    part: 'input',
    name,
    value,
    dir: 'auto',
    placeholder,
    required,
    autocomplete: field.autocomplete ?? wellKnownAutocomplete(field),
    'aria-invalid': problem !== null,
    'aria-describedby': described || undefined,
    onInput: (event: { currentTarget: { value: string } }) => onEdit(event.currentTarget.value),
    ...(attributes as object),
  } as const;
  return (
    <div class="field" part="field">
      <label class="label" part="label" for={id}>
        {label}
        {!required && <span class="optional"> ({texts.optional})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {control ? (
        control(shared)
      ) : type === 'textarea' ? (
        <textarea {...shared} rows={3} />
      ) : (
        // The typings want one literal per kind of input.
        <input type={type as 'email'} maxLength={maxLengthOf(field)} {...shared} />
      )}
      {problem && <FieldProblem id={`${id}-problem`} text={problem} />}
    </div>
  );
}
