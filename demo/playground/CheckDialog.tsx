import { useEffect, useRef, useState } from 'preact/hooks';
import { checkPage, type Finding } from './checkPage';

const levels: Readonly<Record<Finding['level'], string>> = { good: 'Good', problem: 'To mend', hint: 'To consider' };

export function CheckDialog({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const source = useRef<HTMLTextAreaElement>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="check-title" onClose={onClose}>
      <h2 id="check-title">Check a page</h2>
      <p>
        The chat does not appear? Open your page, press Ctrl+U (⌥⌘U on a Mac), copy everything and paste it here. It
        stays in your browser.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setFindings(checkPage(source.current?.value ?? ''));
        }}
      >
        <div class="field">
          <label for="page-source">The page’s source</label>
          <textarea id="page-source" ref={source} rows={8} spellcheck={false} placeholder="<!doctype html> …" />
        </div>
        <ul class="findings" aria-live="polite">
          {findings.map(({ level, text }) => (
            <li key={text} data-level={level}>
              <strong>{levels[level]}</strong> {text}
            </li>
          ))}
        </ul>
        <div class="dialog-buttons">
          <button type="submit" class="button primary">
            Check
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
      </form>
    </dialog>
  );
}
