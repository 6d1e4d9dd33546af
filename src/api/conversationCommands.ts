// What a page can do in the visitor's place: write, begin, end.

import type { EndOutcome, SendOutcome, StartOutcome, StartRequestOfPage } from '../commandTypes';
import { type FilledForm, type FormValues, problemOf } from '../core/form';
import { maxBodyBytes, utf8Length } from '../core/message';
import { canWrite } from '../core/writing';
import type { Api } from './api';
import { WrongArgument } from './carryOut';
import type { Inside } from './inside';
import { plainFormData, plainObject } from './plainArguments';

export function createConversationCommands(inside: Inside, dispatch: Api['dispatch']) {
  const { engine, config, newId } = inside;

  /** What the visitor has written wins over what the page knows. */
  function fill(values: FormValues): void {
    const { form } = engine.get();
    const missing = Object.entries(values).filter(([name]) => (form[name] ?? '').trim() === '');
    if (missing.length > 0) engine.dispatch({ kind: 'editForm', values: Object.fromEntries(missing) });
  }

  function showForm(values: FormValues): 'needsForm' {
    fill(values);
    engine.dispatch({ kind: 'openPanel' });
    return 'needsForm';
  }

  /** Null when it asks for more than is known. */
  async function filledForm(given: FormValues): Promise<FilledForm | null> {
    const { form, formValues } = config();
    const state = engine.get();
    const values = { ...formValues, ...state.form, ...given };
    if (!form.rich) return form.fields.some((field) => problemOf(field, values[field.name])) ? null : { values };
    try {
      const { completeForm } = await inside.loadForm(0).catch(() => inside.loadForm(1));
      const place = { storage: inside.ports.storage, locale: inside.locale() || 'en', warn: inside.warn };
      return await completeForm(form, values, { ...formValues, ...state.known }, place);
    } catch (error) {
      // The form says so, too, and offers to try again.
      inside.warn(`form: ${String(error)}`);
      return null;
    }
  }

  async function begin(given: FormValues): Promise<StartOutcome> {
    await whenShown(inside);
    if (canWrite(engine.get())) return 'alreadyOn';
    const filled = await filledForm(given);
    if (!filled) return showForm(given);
    if (engine.get().session.kind === 'ended') engine.dispatch({ kind: 'startNew' });
    return (await dispatch({ kind: 'submitForm', ...filled })) ? 'started' : 'cancelled';
  }

  return {
    async sendMessage(text: unknown): Promise<SendOutcome> {
      if (typeof text !== 'string' || text.trim() === '' || utf8Length(text) > maxBodyBytes) {
        inside.warn('sendMessage: wants a text that is not blank and has at most 32 KB');
        return 'refused';
      }
      const outcome = await begin({ query: text });
      if (outcome !== 'alreadyOn') return outcome;
      const intent = { kind: 'sendText', clientId: newId(), text, keepsDraft: true } as const;
      return (await dispatch(intent)) ? 'sent' : 'cancelled';
    },

    async prefill(what: unknown): Promise<void> {
      await whenShown(inside);
      const values = typeof what === 'string' ? { query: what } : plainFormData(what);
      if (!values) throw new WrongArgument('wants a text, or an object of texts by field name');
      const state = engine.get();
      if (!canWrite(state)) fill(values);
      else if (values.query && state.draft === '') engine.dispatch({ kind: 'editDraft', text: values.query });
    },

    async startConversation(request: StartRequestOfPage = {}): Promise<StartOutcome> {
      const { formData = {}, context = {} } = Object(request) as StartRequestOfPage;
      const [values, more] = [plainFormData(formData), plainObject(context)];
      if (!values || !more)
        throw new WrongArgument('wants { formData, context }: texts by field name, and plain data of at most 16 KB');
      engine.dispatch({ kind: 'setContext', context: more });
      return begin(values);
    },

    async endConversation(): Promise<EndOutcome> {
      const { kind } = engine.get().session;
      if (kind !== 'joining' && kind !== 'active') return 'none';
      if (!(await dispatch({ kind: 'endConversation' }))) return 'cancelled';
      return new Promise((resolve) => {
        const stop = engine.subscribe(check);
        function check(): void {
          const { session, requests } = engine.get();
          const failed = requests.end?.kind === 'failed';
          if (!failed && (session.kind === 'joining' || session.kind === 'active')) return;
          stop();
          resolve(failed ? 'failed' : 'ended');
        }
        check();
      });
    },

    async setContext(context: unknown): Promise<void> {
      const plain = plainObject(context);
      if (!plain) throw new WrongArgument('wants an object of plain data, at most 16 KB as JSON');
      engine.dispatch({ kind: 'setContext', context: plain });
    },
  };
}

/** A conversation that is stored may still be on its way out of there. */
async function whenShown({ engine }: Inside): Promise<void> {
  await engine.shown;
}
