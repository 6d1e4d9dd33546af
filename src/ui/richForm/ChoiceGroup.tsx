import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { chosenIn } from '../../core/richForm/chosen';
import type { ChoiceField, RatingField } from '../../core/richForm/fields';
import { firstFocus } from '../focus';
import { FieldProblem } from './FieldProblem';
import type { FieldProps } from './formKit';
import type { FormTexts } from './formTexts';
import { StarIcon, ThumbIcon } from './ratingIcons';

interface Props extends FieldProps<ChoiceField | RatingField> {
  readonly hint: ComponentChildren;
  readonly texts: FormTexts;
}

/** Radio buttons, or boxes, in every look: the browser brings arrow keys, names and groups along. */
export function ChoiceGroup({ field, label, value, problem, isFirst, hint, texts, onEdit }: Props) {
  const id = useId();
  const { type, required } = field;
  const isMany = type === 'chips' && field.multiple;
  const chosen = chosenIn(value);
  const described = `${problem ? `${id}-problem ` : ''}${hint ? `${id}-hint` : ''}`.trim();
  const choose = (answer: string) => {
    if (!isMany) onEdit(answer);
    else if (type === 'chips') {
      const wanted = chosen.includes(answer) ? chosen.filter((one) => one !== answer) : [...chosen, answer];
      // In the order of the options, so that the same choice is the same text.
      onEdit(field.options.flatMap((option) => (wanted.includes(option.value) ? option.value : [])).join('\n'));
    }
  };
  return (
    <fieldset
      class="field choice-group"
      part="field"
      data-type={type}
      {...(!isMany && { role: 'radiogroup', 'aria-required': required, 'aria-invalid': problem !== null })}
      aria-describedby={described || undefined}
    >
      <legend class="label" part="label">
        {label}
        {!required && <span class="optional"> ({texts.optional})</span>}
      </legend>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <div class="choices">
        {optionsOf(field, texts.form).map(({ answer, name, face }, position) => {
          const isChosen = chosen.includes(answer);
          return (
            <label key={answer} class="choice" data-on={type === 'stars' ? Number(value) >= Number(answer) : isChosen}>
              <input
                {...(isFirst && position === 0 ? firstFocus : {})}
                type={isMany ? 'checkbox' : 'radio'}
                class={type === 'radio' ? 'tick' : 'sr-only'}
                name={field.name}
                value={answer}
                checked={isChosen}
                disabled={field.readOnly && !isChosen}
                aria-label={name ?? undefined}
                onChange={() => choose(answer)}
              />
              {face}
            </label>
          );
        })}
      </div>
      {type === 'scale' && (field.minLabel !== null || field.maxLabel !== null) && (
        <p class="scale-ends" aria-hidden="true">
          <bdi>{field.minLabel}</bdi>
          <bdi>{field.maxLabel}</bdi>
        </p>
      )}
      {problem && <FieldProblem id={`${id}-problem`} text={problem} />}
    </fieldset>
  );
}

interface DrawnOption {
  readonly answer: string;
  /** Where the face does not say it. */
  readonly name: string | null;
  readonly face: ComponentChildren;
}

function optionsOf(field: ChoiceField | RatingField, texts: FormTexts['form']): readonly DrawnOption[] {
  switch (field.type) {
    case 'select':
    case 'radio':
    case 'chips':
      return field.options.map(({ value, label }) => ({ answer: value, name: null, face: <bdi>{label}</bdi> }));
    case 'stars':
      return numbers(field).map((answer) => ({
        answer: String(answer),
        name: texts.stars(answer, field.max),
        face: <StarIcon />,
      }));
    case 'thumbs':
      return [
        { answer: 'up', name: texts.thumbsUp, face: <ThumbIcon /> },
        { answer: 'down', name: texts.thumbsDown, face: <ThumbIcon /> },
      ];
    case 'scale':
      return numbers(field).map((answer) => {
        const end = answer === field.min ? field.minLabel : answer === field.max ? field.maxLabel : null;
        return { answer: String(answer), name: end === null ? null : `${answer}, ${end}`, face: answer };
      });
  }
}

function numbers({ min, max }: RatingField): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, step) => min + step);
}
