// Plays what the demo lacks: the queue, a bot, and colleagues who take over, speak and leave.

import { useState } from 'preact/hooks';
import { type Act, type PersonId, people } from './acts';
import type { DeskConversation } from './deskState';
import { Icon } from './Icon';
import { requestAct, requestCodes } from './requests';

const ids = Object.keys(people) as PersonId[];

export function RoutingPanel({ conversation }: { readonly conversation: DeskConversation }) {
  const [position, setPosition] = useState('3');
  const [minutes, setMinutes] = useState('4');
  const [speaker, setSpeaker] = useState<PersonId>('clay');
  const [text, setText] = useState('');
  const [phoneText, setPhoneText] = useState('');
  const [said, setSaid] = useState('');

  const perform = async (act: Act, done: string) => {
    try {
      await requestAct(conversation.sid, act);
      setSaid(done);
    } catch (error) {
      setSaid(error instanceof Error ? error.message : 'That did not work.');
    }
  };
  const readCodes = async () => {
    const codes = await requestCodes().catch(() => []);
    setSaid(codes.map(({ address, code }) => `${address}: ${code}`).join(', ') || 'No code was sent.');
  };
  const number = (value: string) => (value.trim() === '' ? null : Number(value));

  return (
    <details class="faults routing">
      <summary>
        <Icon name="details" />
        Queue, bot and colleagues
        <Icon name="down" />
      </summary>
      <form
        class="routing-row"
        onSubmit={(event) => {
          event.preventDefault();
          const wait = number(minutes);
          const act: Act = {
            do: 'queue',
            position: number(position),
            waitSeconds: wait === null ? null : Math.round(wait * 60),
          };
          void perform(act, 'They see where they are in line.');
        }}
      >
        <label>
          Place
          <input type="number" min="1" value={position} onInput={(event) => setPosition(event.currentTarget.value)} />
        </label>
        <label>
          Minutes
          <input
            type="number"
            min="0"
            step="0.5"
            value={minutes}
            onInput={(event) => setMinutes(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="outlined">
          Put in line
        </button>
      </form>
      <div class="fault-buttons">
        {ids.map((by) => (
          <button
            key={by}
            type="button"
            class="outlined routing-person"
            onClick={() => void perform({ do: 'handle', by }, `${people[by].name} handles it now.`)}
          >
            <img src={people[by].avatarUrl} alt="" width="20" height="20" />
            {people[by].kind === 'bot' ? `${people[by].name} (bot)` : people[by].name}
          </button>
        ))}
        <button type="button" class="outlined" onClick={() => void perform({ do: 'leave' }, 'Nobody handles it now.')}>
          Leave
        </button>
      </div>
      <form
        class="routing-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          void perform({ do: 'say', by: speaker, text }, `${people[speaker].name} has said it.`);
          setText('');
        }}
      >
        <label>
          Speak as
          <select value={speaker} onChange={(event) => setSpeaker(event.currentTarget.value as PersonId)}>
            {ids.map((by) => (
              <option key={by} value={by}>
                {people[by].name}
              </option>
            ))}
          </select>
        </label>
        <label class="routing-words">
          Words
          <input value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <button type="submit" class="outlined">
          Say
        </button>
      </form>
      <form
        class="routing-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (phoneText.trim() === '') return;
          void perform({ do: 'phone', text: phoneText }, 'Written on their phone.');
          setPhoneText('');
        }}
      >
        <label class="routing-words">
          {conversation.hasPhone ? 'Their phone, which has joined' : 'Their phone'}
          <input value={phoneText} onInput={(event) => setPhoneText(event.currentTarget.value)} />
        </label>
        <button type="submit" class="outlined" disabled={!conversation.hasPhone}>
          Write from it
        </button>
        <button type="button" class="outlined" onClick={() => void readCodes()}>
          Read codes sent
        </button>
      </form>
      <p class="fault-state" role="status">
        {said}
      </p>
    </details>
  );
}
