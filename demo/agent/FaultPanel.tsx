// Buttons that break the stand-in on purpose, to watch the widget mend itself.

import { useState } from 'preact/hooks';
import type { DeskConversation } from './deskState';
import { clearFaults, type OfferedFault, offeredFaults, setFault } from './faults';
import { Icon } from './Icon';

type Visitor = Pick<DeskConversation, 'visitorName' | 'visitorIdentity'>;

export function FaultPanel({ visitor }: { readonly visitor: Visitor | null }) {
  const [onlyVisitor, setOnlyVisitor] = useState(true);
  const [said, setSaid] = useState('');
  const identity = visitor?.visitorIdentity ?? null;
  const target = onlyVisitor ? identity : null;

  const perform = async (work: Promise<void>, done: string) => {
    try {
      await work;
      setSaid(done);
    } catch (error) {
      setSaid(error instanceof Error ? error.message : 'That did not work.');
    }
  };
  const set = (offered: OfferedFault) => void perform(setFault(offered, target), offered.done);

  return (
    <details class="faults">
      <summary>
        <Icon name="spark" />
        Break things on purpose
        <Icon name="down" />
      </summary>
      <p class="fault-intro">The stand-in misbehaves as networks do. Nothing should get lost, and nothing doubled.</p>
      {identity && (
        <label class="fault-only">
          <input
            type="checkbox"
            checked={onlyVisitor}
            onChange={(event) => setOnlyVisitor(event.currentTarget.checked)}
          />
          Only for {visitor?.visitorName}, where possible
        </label>
      )}
      <div class="fault-buttons">
        {offeredFaults.map((offered) => (
          <button key={offered.label} type="button" class="outlined" onClick={() => set(offered)}>
            {offered.label}
          </button>
        ))}
        <button type="button" class="outlined" onClick={() => void perform(clearFaults(), 'Everything works again.')}>
          Clear all
        </button>
      </div>
      <p class="fault-state" role="status">
        {said}
      </p>
    </details>
  );
}
