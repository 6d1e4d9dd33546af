// The controls of the playground's left side.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Labelled {
  readonly label: string;
  readonly hint?: string;
}

export function TextInput({
  label,
  hint,
  value,
  placeholder,
  onChange,
}: Labelled & { readonly value: string; readonly placeholder?: string; onChange(value: string): void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        placeholder={placeholder}
        maxLength={500}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

export function Switch({
  label,
  hint,
  checked,
  onChange,
}: Labelled & { readonly checked: boolean; onChange(checked: boolean): void }) {
  const id = useId();
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

export function Slider({
  label,
  unit,
  value,
  max,
  onChange,
}: {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly max: number;
  onChange(value: number): void;
}) {
  const id = useId();
  return (
    <div class="field slider">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={max}
        step={4}
        value={value}
        aria-valuetext={`${value} ${unit}`}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output for={id}>
        {value} {unit}
      </output>
    </div>
  );
}

export function Choice<Value extends string>({
  label,
  value,
  choices,
  isBare = false,
  onChange,
}: {
  readonly label: string;
  /** The label is only heard: what there is to choose says it all. */
  readonly isBare?: boolean;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  onChange(value: Value): void;
}) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={isBare ? 'quiet' : undefined}>{label}</legend>
      <div class="segments">
        {choices.map(([each, text]) => (
          <label key={each}>
            <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Section({
  title,
  isOpen,
  onToggle,
  children,
}: {
  readonly title: string;
  readonly isOpen?: boolean;
  onToggle?(isOpen: boolean): void;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="section" open={isOpen} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div class="section-body">{children}</div>
    </details>
  );
}
