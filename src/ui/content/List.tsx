import { useId, useState } from 'preact/hooks';
import type { ListContent } from '../../core/content';
import { FieldProblem } from '../richForm/FieldProblem';
import type { Answering } from './useAnswering';
import { useContentTexts } from './useContentTexts';

interface Props {
  readonly content: ListContent;
  readonly answering: Answering;
}

/** Rows to choose one of, or several, and a button that sends the choice. */
export function List({ content, answering }: Props) {
  const texts = useContentTexts();
  const id = useId();
  const [complains, setComplains] = useState(false);
  const [draft, keep] = answering.draft<readonly string[]>([]);
  const { answer, isOpen } = answering;
  const chosen = answer ? choicesIn(answer.values) : draft;

  const toggle = (item: string) => {
    const others = chosen.filter((other) => other !== item);
    keep(content.many ? (others.length < chosen.length ? others : [...chosen, item]) : [item]);
  };

  const submit = () => {
    const items = content.items.filter((item) => chosen.includes(item.id));
    setComplains(items.length === 0);
    if (items.length === 0) return;
    const ids = items.map((item) => item.id);
    const text = items.map(({ title }) => title).join(', ');
    answering.send('list', text, content.many ? { choices: ids } : { choice: ids[0] ?? '' });
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
      <fieldset class="rows" disabled={!isOpen} aria-describedby={complains ? `${id}-problem` : undefined}>
        <legend class="sr-only">{isOpen ? texts.content.choices : texts.content.answered}</legend>
        {content.items.map((item, position) => (
          <label key={position} class="row">
            <input
              type={content.many ? 'checkbox' : 'radio'}
              class="tick"
              name={id}
              value={item.id}
              checked={chosen.includes(item.id)}
              onChange={() => toggle(item.id)}
            />
            <span class="row-words" dir="auto">
              <span class="row-title">{item.title}</span>
              {item.text !== null && <span class="row-text">{item.text}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {complains && chosen.length === 0 && <FieldProblem id={`${id}-problem`} isAlone text={texts.content.chooseOne} />}
      {isOpen && (
        <button type="submit" class="button sheet-button">
          <bdi>{content.button ?? texts.content.send}</bdi>
        </button>
      )}
    </form>
  );
}

function choicesIn(values: Readonly<Record<string, unknown>>): readonly string[] {
  const { choice, choices } = values;
  return Array.isArray(choices) ? choices.map(String) : choice === undefined ? [] : [String(choice)];
}
