import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { loadFormPart } from '../../parts/form';
import { adopt } from '../../theme/adopt';
import { useChat, usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { Field } from './Field';
import { type FormProgress, type FormProps, type FormSituation, labelOf, plainKit, untouched } from './formKit';

/**
 * Every form there is. Plain fields are there at once; what can do more is fetched when the source needs it, and takes over
 * the fields as they are. Complains on submit, not while somebody types; a complaint leaves as soon as its cause does.
 */
export function Form(props: FormProps) {
  const { source, values, known = nothing, submitLabel, takesFocus = true, onEdit } = props;
  const chat = useChat();
  const { texts, root } = chat;
  const part = useFeaturePart(loadFormPart);
  const arrived = usePart(part);
  const rich = source.rich && arrived.kind === 'ready' ? arrived.value : null;
  const isWhole = !source.rich || rich !== null;
  const [progress, setProgress] = useState<FormProgress>(untouched);
  const element = useRef<HTMLFormElement>(null);
  const kit = useMemo(() => rich?.createFormKit(chat, source, known) ?? plainKit, [chat, rich, source, known]);
  const latest = useRef<FormSituation | null>(null);
  const form: FormSituation = {
    ...props,
    chat,
    progress,
    move: (change) => setProgress((before) => ({ ...before, ...change })),
    element,
    latest: () => latest.current ?? form,
  };
  latest.current = form;

  useLayoutEffect(() => {
    if (source.rich) part.want();
  }, [source, part]);
  useLayoutEffect(() => (rich ? adopt(root, [rich.css]) : undefined), [root, rich]);

  const inFields = kit.values?.(form) ?? values;
  const fields = kit.fields(form);
  const blamed = fields.filter(({ name }) => progress.blamed.includes(name));
  const problems = new Map(blamed.map((field) => [field.name, kit.problem(form, field)]));
  const { Head, Foot } = kit;
  return (
    <form
      ref={element}
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) kit.submit(form);
      }}
    >
      {Head && <Head form={form} />}
      {fields.map((field, position) => {
        const { name } = field;
        const drawn = {
          field,
          label: labelOf(field, texts),
          value: inFields[name] ?? '',
          problem: problems.get(name) ?? null,
          isFirst: takesFocus && position === 0,
          onEdit: (value: string) => onEdit({ ...latest.current?.values, [name]: value }),
        };
        return kit.draw?.(drawn) ?? <Field key={name} {...drawn} />;
      })}
      {Foot ? (
        <Foot form={form} />
      ) : isWhole ? (
        <button type="submit" class="button">
          {submitLabel}
        </button>
      ) : arrived.kind === 'failed' ? (
        <button type="button" class="button" onClick={part.want}>
          {texts.tryAgain}
        </button>
      ) : (
        <div class="form-place" aria-busy="true" />
      )}
    </form>
  );
}

const nothing = {};
