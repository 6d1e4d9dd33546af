import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isChatError } from '../../core/errors';
import { enMove } from '../../i18n/enMove';
import type { MoveStrings } from '../../i18n/moveStrings';
import { adopt } from '../../theme/adopt';
import { useChat } from '../chat';
import { askEndpoint } from '../conversation/askEndpoint';
import { useTexts } from '../conversation/useTexts';
import { addressOf, type Channel, channelsIn } from './address';
import moveCss from './move.css?inline';

type Step = 'address' | 'code' | 'done';

/** What the endpoint refuses with, and the visitor can do something about. */
const problemOf: Readonly<Record<string, keyof MoveStrings['problems']>> = {
  wrongCode: 'wrongCode',
  addressInUse: 'addressInUse',
  invalidField: 'notOffered',
  sessionOver: 'over',
};

/** Inside a dialog: the same conversation by text message, WhatsApp or e-mail, once a code has shown whose address it is. */
export function ContinueByMessage({ onClose }: { readonly onClose: () => void }) {
  const chat = useChat();
  const texts = useTexts();
  const words = chat.language.of('move', enMove);
  const { session } = chat.engine.get();
  const channels = channelsIn('credentials' in session ? (session.credentials?.capabilities ?? []) : []);
  const [step, setStep] = useState<Step>('address');
  const [channel, setChannel] = useState<Channel>(channels[0] ?? 'sms');
  const [written, setWritten] = useState('');
  // What the code went to: `written` can still be changed while it is being sent.
  const [address, setAddress] = useState('');
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState('');
  const [isAsking, setAsking] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const problemId = useId();
  const hintId = useId();
  useLayoutEffect(() => adopt(chat.root, [moveCss]), [chat.root]);
  // The next thing to fill in, also after a problem with it.
  useLayoutEffect(() => {
    if (step === 'code' || problem !== '') first.current?.focus({ preventScroll: true });
  }, [step, problem]);

  const ask = async (fields: Readonly<Record<string, string>>, next: Step) => {
    setAsking(true);
    setProblem('');
    try {
      const found = await askEndpoint(chat, 'handoff', fields);
      if ('answer' in found) setStep(next);
      else setProblem(words.problems[problemOf[found.refused] ?? 'other']);
    } catch (error) {
      setProblem(isChatError(error) ? texts.errors[error.kind] : words.problems.other);
    }
    setAsking(false);
  };

  const submit = (event: Event) => {
    event.preventDefault();
    if (isAsking) return;
    // From the field, not from this rendering: Enter may come before what was typed has been drawn.
    const value = first.current?.value ?? '';
    if (step === 'address') {
      const found = addressOf(channel, value);
      if (found === null) return setProblem(channel === 'email' ? words.problems.email : words.problems.number);
      setAddress(found);
      return void ask({ channel, address: found }, 'code');
    }
    if (value.trim() === '') return setProblem(words.problems.code);
    void ask({ channel, address, code: value.trim() }, 'done');
  };

  if (step === 'done') {
    return (
      <>
        <p role="status">
          <strong>{words.doneTitle}.</strong> {words.done(address)}
        </p>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            {words.close}
          </button>
        </div>
      </>
    );
  }
  const isNumber = channel !== 'email';
  const describedBy = (hint?: string) => ({
    'aria-invalid': problem !== '',
    'aria-describedby': [problem === '' ? undefined : problemId, hint].filter(Boolean).join(' ') || undefined,
  });
  return (
    <form class="move-form" noValidate onSubmit={submit}>
      {step === 'address' ? (
        <>
          {channels.length > 1 && (
            <fieldset class="move-channels">
              <legend>{words.how}</legend>
              {channels.map((each) => (
                <label key={each}>
                  <input type="radio" name="channel" checked={each === channel} onChange={() => setChannel(each)} />
                  <span>{words.channels[each]}</span>
                </label>
              ))}
            </fieldset>
          )}
          <label key="address" class="move-field">
            {isNumber ? words.number : words.email}
            <input
              ref={first}
              class="input"
              {...(isNumber ? ({ type: 'tel' } as const) : ({ type: 'email' } as const))}
              autocomplete={isNumber ? 'tel' : 'email'}
              dir="ltr"
              maxLength={254}
              value={written}
              {...describedBy(isNumber ? hintId : undefined)}
              onInput={(event) => setWritten(event.currentTarget.value)}
            />
          </label>
          {isNumber && (
            <p id={hintId} class="dialog-note move-hint">
              {words.numberHint}
            </p>
          )}
        </>
      ) : (
        <>
          <p class="dialog-note">{words.codeSent(address)}</p>
          <label key="code" class="move-field">
            {words.enterCode}
            <input
              ref={first}
              class="input move-code-field"
              inputMode="numeric"
              autocomplete="one-time-code"
              dir="ltr"
              maxLength={12}
              value={code}
              {...describedBy()}
              onInput={(event) => setCode(event.currentTarget.value)}
            />
          </label>
        </>
      )}
      {problem !== '' && (
        <p id={problemId} class="dialog-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="dialog-actions">
        <button type="submit" class="button" aria-disabled={isAsking}>
          {step === 'address'
            ? isAsking
              ? words.sending
              : words.sendCode
            : isAsking
              ? words.confirming
              : words.confirm}
        </button>
        {step === 'code' && (
          <button
            type="button"
            class="button button-outlined"
            onClick={() => {
              setStep('address');
              setProblem('');
              setCode('');
            }}
          >
            {words.otherAddress}
          </button>
        )}
      </div>
    </form>
  );
}
