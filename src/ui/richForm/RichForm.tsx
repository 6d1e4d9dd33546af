import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { adopt } from '../../theme/adopt';
import { useChat } from '../chat';
import { focusInto } from '../focus';
import type { FormProps } from '../form/formProps';
import choicesCss from './choices.css?inline';
import { createFormKit } from './createFormKit';
import { type FormProgress, type FormSituation, untouched } from './formKit';
import richFormCss from './richForm.css?inline';

/** A form of any schema. Complains on the button, not while somebody types; a complaint leaves as soon as its cause does. */
export function RichForm(props: FormProps) {
  const { source, known = nothing, takesFocus = true, onEdit } = props;
  const chat = useChat();
  const { root } = chat;
  const [progress, setProgress] = useState<FormProgress>(untouched);
  const element = useRef<HTMLFormElement>(null);
  const kit = useMemo(() => createFormKit(chat, source, known), [chat, source, known]);
  const latest = useRef<FormSituation | null>(null);
  const form: FormSituation = {
    ...props,
    progress,
    move: (change) => setProgress((before) => ({ ...before, ...change })),
    element,
    latest: () => latest.current ?? form,
  };
  latest.current = form;

  useLayoutEffect(() => adopt(root, [choicesCss, richFormCss]), [root]);
  useLayoutEffect(() => {
    // The panel was opened before there was a field to go to.
    const panel = root.activeElement as HTMLElement | null;
    if (takesFocus && panel?.matches('.panel') && !matchMedia('(pointer: coarse)').matches) focusInto(panel);
  }, [root, takesFocus]);

  const values = kit.values(form);
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
        kit.submit(form);
      }}
    >
      <Head form={form} />
      {fields.map((field, position) =>
        kit.draw({
          field,
          value: values[field.name] ?? '',
          problem: problems.get(field.name) ?? null,
          isFirst: takesFocus && position === 0,
          onEdit: (value: string) => onEdit({ ...latest.current?.values, [field.name]: value }),
        }),
      )}
      <Foot form={form} />
    </form>
  );
}

const nothing = {};
