import type { ComponentChildren, InputHTMLAttributes, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { maxLengthOf } from '../../core/form';
import { useChat } from '../chat';
import { firstFocus } from '../focus';
import { FieldProblem } from './FieldProblem';
import type { FieldProps } from './formKit';

/** What a control must have, whatever it is. */
export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly class: string;
}

interface Props extends FieldProps {
  /** Below the label. */
  readonly hint?: ComponentChildren;
  readonly attributes?: InputHTMLAttributes<HTMLInputElement>;
  /** Draws something else than a line of text. */
  readonly control?: (shared: ControlAttributes) => VNode;
}

/** A label, a control, and what is wrong with it. */
export function Field({ field, label, value, problem, isFirst, hint, attributes, control, onEdit }: Props) {
  const { texts } = useChat();
  const id = useId();
  const { name, type, required } = field;
  const described = `${problem ? `${id}-problem ` : ''}${hint ? `${id}-hint` : ''}`.trim();
  const shared = {
    ...(isFirst ? firstFocus : {}),
    id,
    class: 'input',
    name,
    value,
    dir: 'auto',
    placeholder: field.placeholder,
    required,
    autocomplete: field.autocomplete ?? (name === 'friendlyName' ? 'name' : type === 'email' ? type : 'off'),
    'aria-invalid': problem !== null,
    'aria-describedby': described || undefined,
    onInput: (event: { currentTarget: { value: string } }) => onEdit(event.currentTarget.value),
    ...(attributes as object),
  } as const;
  return (
    <div class="field">
      <label class="label" for={id}>
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
