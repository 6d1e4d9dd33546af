import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type LeavingOutcome, leaveMessage } from '../../availability/leaveMessage';
import type { FilledForm } from '../../core/form';
import { enBeyondForm } from '../../i18n/enBeyondForm';
import { useChat, useChatState } from '../chat';
import { firstFocus } from '../focus';
import type { FormProps } from '../form/formProps';
import { useEngageTexts } from './useEngageTexts';

type Progress =
  | { readonly kind: 'writing' | 'sending' }
  | { readonly kind: 'sent'; readonly email: string | null }
  | { readonly kind: 'failed'; readonly why: Exclude<LeavingOutcome, 'sent'> };

interface Props {
  /** Base of the endpoint. */
  readonly url: string;
  readonly Form: ComponentType<FormProps>;
}

/** A message for later. Its words are those of the first form, so that nothing is lost when somebody comes meanwhile. */
export function MessageForm({ url, Form }: Props) {
  const { engine, config, language, warn } = useChat();
  const words = useEngageTexts();
  const values = useChatState((state) => state.form);
  const context = useChatState((state) => state.context);
  const [progress, become] = useState<Progress>({ kind: 'writing' });
  const sent = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that had the focus has gone.
    if (progress.kind === 'sent') sent.current?.focus();
  }, [progress.kind]);

  async function send({ values: filled, answers }: FilledForm): Promise<void> {
    if (progress.kind === 'sending') return;
    become({ kind: 'sending' });
    const formData = Object.fromEntries(Object.entries(answers ?? filled).filter(([, value]) => value.trim() !== ''));
    const where = { pageUrl: location.href.replace(/[?#].*$/s, ''), language: navigator.language };
    const message = { formData, context: { ...where, ...config.context, ...context } };
    const outcome = await leaveMessage(url, message, config.credentials, warn);
    if (outcome !== 'sent') return become({ kind: 'failed', why: outcome });
    engine.dispatch({ kind: 'editForm', values: { query: '' } });
    become({ kind: 'sent', email: formData.email ?? null });
  }

  if (progress.kind === 'sent') {
    return (
      <div ref={sent} class="away-sent" tabIndex={-1} role="status">
        <p class="greeting">{words.sent}</p>
        <p class="next">{words.answerTo(progress.email)}</p>
        <button type="button" class="button button-quiet" {...firstFocus} onClick={() => become({ kind: 'writing' })}>
          {words.writeAnother}
        </button>
      </div>
    );
  }
  return (
    <>
      <p class="next">{words.leaveMessage}</p>
      <Form
        source={config.form}
        known={config.formValues}
        values={{ ...config.formValues, ...values }}
        submitLabel={progress.kind === 'sending' ? words.sending : words.sendMessage}
        onEdit={(edited) => engine.dispatch({ kind: 'editForm', values: edited })}
        onSubmit={(filled) => void send(filled)}
      />
      {progress.kind === 'failed' && (
        <p class="away-failed" role="alert">
          {language.of('first', enBeyondForm).errors[progress.why]} {words.notSent}
        </p>
      )}
    </>
  );
}
