// Asks before a conversation is ended, because nobody can open it again.

import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly visitorName: string;
  end(): Promise<void>;
  onClose(): void;
}

export function EndDialog({ visitorName, end, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [progress, setProgress] = useState<'asking' | 'ending' | 'failed'>('asking');

  useEffect(() => dialog.current?.showModal(), []);

  const confirm = async () => {
    setProgress('ending');
    try {
      await end();
      onClose();
    } catch {
      setProgress('failed');
    }
  };

  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="end-title" aria-describedby="end-text" onClose={onClose}>
      <h2 id="end-title">End this conversation?</h2>
      <p id="end-text">{visitorName} sees that it has ended and can start a new one. It cannot be opened again.</p>
      {progress === 'failed' && <p role="alert">We couldn't end it. Check that the demo still runs, then try again.</p>}
      <div class="dialog-actions">
        <button type="button" class="outlined" onClick={onClose}>
          Cancel
        </button>
        <button type="button" class="filled" disabled={progress === 'ending'} onClick={() => void confirm()}>
          End it
        </button>
      </div>
    </dialog>
  );
}
