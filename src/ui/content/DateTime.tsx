import { useId, useState } from 'preact/hooks';
import type { DateTimeContent } from '../../core/content';
import { useChat } from '../chat';
import { FieldProblem } from '../richForm/FieldProblem';
import { Answered } from './Answered';
import { momentWords, slotDays } from './moments';
import type { Answering } from './useAnswering';
import { useContentTexts } from './useContentTexts';

interface Props {
  readonly content: DateTimeContent;
  readonly answering: Answering;
}

export function DateTime({ content, answering }: Props) {
  const texts = useContentTexts();
  const { locale } = useChat().language;
  const [chosen, keep] = answering.draft('');
  const [complaint, setComplaint] = useState<string | null>(null);
  const id = useId();
  const label = texts.content.pick[content.pick];
  if (!answering.isOpen) return <Answered title={label} answering={answering} />;

  const submit = () => {
    const wrong = isOffered(content, chosen)
      ? null
      : chosen === ''
        ? texts.content.chooseOne
        : texts.content.outOfRange;
    setComplaint(wrong);
    if (wrong !== null) return;
    const name = content.slots.length > 0 ? 'slot' : content.pick;
    answering.send('dateTime', momentWords(content.slots.length > 0 ? 'dateTime' : content.pick, chosen, locale), {
      [name]: chosen,
    });
  };
  const choose = (moment: string) => {
    setComplaint(null);
    keep(moment);
  };

  return (
    <form
      class="sheet"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {content.slots.length > 0 ? (
        <Slots slots={content.slots} chosen={chosen} label={label} onChoose={choose} />
      ) : (
        <div class="field">
          <label class="label" for={id}>
            {label}
          </label>
          <input
            id={id}
            class="input"
            type={content.pick === 'dateTime' ? 'datetime-local' : content.pick}
            value={chosen}
            min={content.min ?? undefined}
            max={content.max ?? undefined}
            aria-invalid={complaint !== null}
            aria-describedby={complaint === null ? undefined : `${id}-problem`}
            onInput={(event) => choose(event.currentTarget.value)}
          />
        </div>
      )}
      {complaint !== null && <FieldProblem id={`${id}-problem`} isAlone text={complaint} />}
      <button type="submit" class="button sheet-button">
        <bdi>{content.button ?? texts.content.send}</bdi>
      </button>
    </form>
  );
}

/** The browser's own picker lets anything be typed. */
function isOffered({ slots, min, max }: DateTimeContent, chosen: string): boolean {
  if (slots.length > 0) return slots.includes(chosen);
  return chosen !== '' && (min === null || chosen >= min) && (max === null || chosen <= max);
}

interface SlotsProps {
  readonly slots: readonly string[];
  readonly chosen: string;
  readonly label: string;
  onChoose(slot: string): void;
}

function Slots({ slots, chosen, label, onChoose }: SlotsProps) {
  const texts = useContentTexts();
  const { locale } = useChat().language;
  const name = useId();
  const { days, inVisitorsZone } = slotDays(slots, locale);
  return (
    <fieldset class="slots">
      <legend class="label">{label}</legend>
      {days.map(({ day, times }) => (
        <fieldset key={day}>
          <legend class="slots-day">{day}</legend>
          <div class="chips">
            {times.map(({ slot, time }) => (
              <label key={slot} class="chip" data-state={slot === chosen ? 'chosen' : undefined}>
                <input
                  type="radio"
                  class="sr-only"
                  name={name}
                  value={slot}
                  checked={slot === chosen}
                  onChange={() => onChoose(slot)}
                />
                {time}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {inVisitorsZone && <p class="hint">{texts.content.yourTimeZone}</p>}
    </fieldset>
  );
}
