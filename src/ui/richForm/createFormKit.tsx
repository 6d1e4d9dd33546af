// A schema at work: which fields are seen, what is wrong with them, and what happens on the button.

import type { FormSource, FormValues } from '../../core/form';
import { answersOf, isTooMuch, lastingNames, longestField } from '../../core/richForm/answers';
import { fieldsThatCount, isAsked, stepsToShow, stepToResume, valuesIn } from '../../core/richForm/asking';
import type { Field, Form } from '../../core/richForm/fields';
import { labelWords } from '../../core/richForm/labelParts';
import { parseSchema } from '../../core/richForm/parseSchema';
import { valueProblem } from '../../core/richForm/valueProblem';
import type { Chat } from '../chat';
import { automaticValue, rememberFirstTouch } from './automaticValues';
import { besideFields } from './completeForm';
import { drawField } from './drawField';
import { FormFoot } from './FormFoot';
import { FormHead } from './FormHead';
import { blame, type FormKit, type FormSituation } from './formKit';
import { formTexts } from './formTexts';
import { parsedForm } from './parsedForm';
import { siteCheck } from './siteCheck';
import { visitorsPlace } from './visitorsPlace';
import { answerWords, fieldLabel, problemWords } from './words';

export function createFormKit(chat: Chat, source: FormSource, known: FormValues): FormKit {
  const { storage, language } = chat;
  const { locale } = language;
  const texts = formTexts(chat);
  const schema = withComposer(parsedForm(chat, source), source, known, texts.form.message);
  const here = visitorsPlace(locale);
  /** Values that the site's own checks have found fine. */
  const passed = new Map<string, string>();
  let resumed: number | null = null;
  if (schema.fields.some((field) => field.type === 'auto' && field.first)) rememberFirstTouch(storage, locale);

  const valuesOf = (form: FormSituation) => valuesIn(schema, known, form.values);

  function situationOf(form: FormSituation) {
    const values = valuesOf(form);
    const steps = stepsToShow(schema, known, values);
    resumed ??= stepToResume(steps, known, form.values, here);
    const at = Math.min(form.progress.step ?? resumed, Math.max(0, steps.length - 1));
    return { values, steps, at, fields: steps[at] ?? [] };
  }

  function problem(form: FormSituation, field: Field): string | null {
    const value = valuesOf(form)[field.name] ?? '';
    const wrong = valueProblem(field, value, here);
    if (wrong)
      return schema.needsAnswer && wrong.kind !== 'tooLong'
        ? texts.form.answerFirst
        : problemWords(field, wrong, texts, locale);
    const found = form.progress.found[field.name];
    return found?.value === value ? found.text : null;
  }

  /** Asks the site's own checks, all at once. False when one of them has something against its value. */
  async function passesChecks(form: FormSituation, fields: readonly Field[], values: FormValues): Promise<boolean> {
    const asked = fields.filter(({ name, validate }) => validate && values[name] && passed.get(name) !== values[name]);
    if (asked.length === 0) return true;
    form.move({ isBusy: true });
    const verdicts = await Promise.all(
      asked.map((field) => siteCheck(field, values[field.name] ?? '', values, chat.warn)),
    );
    const found = { ...form.latest().progress.found };
    const wrong = asked.filter((field, position) => {
      const value = values[field.name] ?? '';
      const verdict = verdicts[position] ?? { kind: 'fine' };
      // A check that failed may do better the next time.
      if (verdict.kind === 'fine') passed.set(field.name, value);
      else
        found[field.name] = { value, text: verdict.kind === 'text' ? verdict.text : texts.form.problems[verdict.kind] };
      return verdict.kind !== 'fine';
    });
    const now = form.latest();
    now.move({ isBusy: false, found });
    if (wrong.length > 0) blame(now, wrong);
    // What has been changed meanwhile has not been looked at.
    return wrong.length === 0 && fields.every(({ name }) => (valuesOf(now)[name] ?? '') === (values[name] ?? ''));
  }

  async function submit(form: FormSituation): Promise<void> {
    if (form.progress.isBusy) return;
    const { values, steps, at, fields } = situationOf(form);
    const wrong = fields.filter((field) => problem(form, field));
    if (wrong.length > 0) {
      // What a check has said of this very value may be out of date by now.
      form.move({ found: {} });
      const certain = wrong.filter((field) => valueProblem(field, values[field.name] ?? '', here));
      if (certain.length > 0) return blame(form, certain);
    }
    if (!(await passesChecks(form, fields, values))) return;
    if (at < steps.length - 1) form.move({ step: at + 1, blamed: [] });
    else send(form);
  }

  function send(form: FormSituation): void {
    const { values, steps, fields } = situationOf(form);
    const behind = steps.findIndex((step) => step.some((field) => valueProblem(field, values[field.name] ?? '', here)));
    if (behind >= 0) {
      form.move({ step: behind, blamed: (steps[behind] ?? []).map(({ name }) => name) });
      return;
    }
    const answers = answersOf(schema, values, here, (field) => automaticValue(field, storage, locale));
    const counting = fieldsThatCount(schema, values).filter((field) => answers[field.name] !== undefined);
    const asked = counting.filter((field) => isAsked(field, known));
    const first = schema.needsAnswer && asked.length === 0 ? fields[0] : undefined;
    const tooLong = isTooMuch(answers) ? longestField(asked, values) : undefined;
    const complaint = first ?? tooLong;
    if (complaint) {
      const text = first ? texts.form.answerFirst : texts.form.problems.tooMuch;
      const value = values[complaint.name] ?? '';
      form.move({
        step: steps.findIndex((step) => step.includes(complaint)),
        found: { ...form.progress.found, [complaint.name]: { value, text } },
      });
      blame(form, [complaint]);
      return;
    }
    // Also what could not be sent in a conversation that never began: it is kept as the question.
    form.onSubmit({
      values: form.values,
      answers: { ...besideFields(schema, { ...known, query: form.values.query ?? '' }), ...answers },
      lasting: lastingNames(schema),
      words: asked
        .map((field) => {
          const words = answerWords(field, values[field.name] ?? '', answers[field.name] ?? '', texts, locale);
          return texts.form.answerLine(labelWords(fieldLabel(field, texts)), words);
        })
        .join('\n'),
    });
  }

  return {
    values: valuesOf,
    fields: (form) => situationOf(form).fields,
    problem,
    submit: (form) => void submit(form),
    draw: (field) => drawField(field, texts),
    Head: ({ form }) => {
      const { steps, at, fields } = situationOf(form);
      const step = schema.steps[fields[0]?.step ?? 0];
      const title = step?.title ?? null;
      const wrong = fields.filter((field) => form.progress.blamed.includes(field.name) && problem(form, field));
      return (
        <FormHead
          heading={at === 0 && source.rich?.content === undefined ? schema : null}
          position={at}
          count={steps.length}
          name={texts.form.step(at + 1, steps.length, title && isolated(title))}
          title={title}
          description={step?.description ?? null}
          hasMoved={form.progress.step !== null}
          status={form.progress.isBusy ? texts.form.checking : null}
          summary={wrong.length > 1 ? summaryOf(wrong) : null}
        />
      );
    },
    Foot: ({ form }) => {
      const { steps, at } = situationOf(form);
      const isLast = at >= steps.length - 1;
      return (
        <FormFoot
          label={
            form.progress.isBusy
              ? texts.form.checking
              : isLast
                ? (schema.submitLabel ?? form.submitLabel)
                : texts.form.next
          }
          isBusy={form.progress.isBusy}
          back={at > 0 ? { label: texts.form.back, go: () => form.move({ step: at - 1, blamed: [] }) } : null}
          footer={isLast ? schema.footer : null}
        />
      );
    },
  };

  function summaryOf(fields: readonly Field[]): string {
    return texts.form.pleaseCheck(fields.map((field) => labelWords(fieldLabel(field, texts))));
  }
}

/** It may be written in the other direction than the sentence around it. */
function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

/** Who need not be asked anything can write at once, or just begin. */
function withComposer(form: Form, { rich }: FormSource, known: FormValues, label: string): Form {
  const isFirst = rich?.content === undefined;
  const isAsking = stepsToShow(form, known, valuesIn(form, known, {})).length > 0;
  if (!isFirst || isAsking || form.fields.some(({ name }) => name === 'query')) return form;
  const composer =
    parseSchema({ fields: [{ name: 'query', type: 'textarea', label }] }, { where: 'form', isOwn: true, complain() {} })
      ?.fields ?? [];
  return { ...form, fields: [...form.fields, ...composer] };
}
