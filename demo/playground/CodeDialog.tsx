import { useEffect, useRef, useState } from 'preact/hooks';
import { type Design, offsetsOf, optionsOf } from './design';
import { Choice } from './fields';
import { type SnippetKind, snippet } from './snippets';

const kinds: readonly (readonly [SnippetKind, string])[] = [
  ['html', 'HTML'],
  ['tagManager', 'Tag manager'],
  ['npm', 'npm'],
  ['react', 'React'],
  ['vue', 'Vue'],
];

const explanations: Readonly<Record<SnippetKind, string>> = {
  html: 'Paste it just before </head>, on every page that shall have the chat.',
  tagManager: 'In Google Tag Manager: New tag, Custom HTML, paste, trigger All Pages, publish.',
  npm: 'For a site with a build of its own.',
  react: 'Put <Chat /> once into your layout.',
  vue: 'Put the component once into your layout.',
};

export function CodeDialog({ design, onClose }: { readonly design: Design; onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [kind, setKind] = useState<SnippetKind>('html');
  const [isCopied, setCopied] = useState(false);
  const code = snippet(kind, optionsOf(design), offsetsOf(design));
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => setCopied(false), [code]);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="code-title" onClose={onClose}>
      <h2 id="code-title">Your code</h2>
      <Choice label="For" value={kind} choices={kinds} onChange={(value) => setKind(value)} />
      <p class="hint">
        {kind === 'html' && design.placement === 'inline'
          ? 'Paste it into the page, at the place where the chat shall stand.'
          : explanations[kind]}
      </p>
      <textarea class="code" readOnly aria-label="Code" rows={14} wrap="off" value={code} />
      <div class="dialog-buttons">
        <button
          type="button"
          class="button primary"
          onClick={() =>
            navigator.clipboard.writeText(code).then(
              () => setCopied(true),
              () => selectCode(dialog.current),
            )
          }
        >
          {isCopied ? 'Copied' : 'Copy'}
        </button>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <p role="status" class="quiet">
        {isCopied ? 'The code is copied.' : ''}
      </p>
    </dialog>
  );
}

/** Where the clipboard is refused: then it is one key away. */
function selectCode(dialog: HTMLDialogElement | null): void {
  dialog?.querySelector('textarea')?.select();
}
