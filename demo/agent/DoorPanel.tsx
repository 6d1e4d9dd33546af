// Opens and closes the shop for visitors, and shows what they wrote while it was closed.

import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { type Door, requestDoor } from './requests';

export function DoorPanel() {
  const [door, setDoor] = useState<Door | null>(null);
  const [said, setSaid] = useState('');

  const ask = async (open?: boolean) => {
    try {
      const next = await requestDoor(open);
      setDoor(next);
      if (open !== undefined) setSaid(open ? 'Visitors can write to you.' : 'Visitors read that you are away.');
    } catch (error) {
      setSaid(error instanceof Error ? error.message : 'That did not work.');
    }
  };
  useEffect(() => void ask(), []);
  const messages = door?.messages ?? [];

  return (
    <details class="faults" onToggle={(event) => event.currentTarget.open && void ask()}>
      <summary>
        <Icon name="details" />
        {door?.open === false ? 'Closed for visitors' : 'Open for visitors'}
        <Icon name="down" />
      </summary>
      <p class="fault-intro">For pages that are configured to notice, by the endpoint's status.</p>
      <label class="fault-only">
        <input
          type="checkbox"
          checked={door?.open ?? true}
          onChange={(event) => void ask(event.currentTarget.checked)}
        />
        Somebody is there
      </label>
      {messages.length > 0 && (
        <ul class="left-messages" aria-label="Messages left">
          {messages.map(({ formData, receivedAt }) => (
            <li key={receivedAt}>
              <b>{formData.friendlyName ?? 'Somebody'}</b> <span>{formData.email}</span>
              <p>{formData.query}</p>
            </li>
          ))}
        </ul>
      )}
      <div class="fault-buttons">
        <button type="button" class="outlined" onClick={() => void ask()}>
          Look for messages
        </button>
      </div>
      <p class="fault-state" role="status">
        {said}
      </p>
    </details>
  );
}
