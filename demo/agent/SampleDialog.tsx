// Messages with more than text, ready to be sent: what a bot or Studio would post, and files of every kind.

import { useEffect, useRef } from 'preact/hooks';
import { fileSamples } from './fileSamples';
import { type Sample, samples } from './samples';

interface Props {
  send(sample: Sample): void;
  sendFile(file: File): void;
  onClose(): void;
}

const headings = { attributes: 'In the attributes', template: 'Content templates' } as const;

export function SampleDialog({ send, sendFile, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog samples" aria-labelledby="samples-title" onClose={onClose}>
      <h2 id="samples-title">Send a sample</h2>
      {(['attributes', 'template'] as const).map((kind) => (
        <section key={kind} aria-label={headings[kind]}>
          <h3>{headings[kind]}</h3>
          {samples
            .filter((sample) => sample.kind === kind)
            .map((sample) => (
              <button
                key={sample.label}
                type="button"
                class="outlined"
                onClick={() => {
                  send(sample);
                  dialog.current?.close();
                }}
              >
                {sample.label}
              </button>
            ))}
        </section>
      ))}
      <section aria-label="Files">
        <h3>Files</h3>
        {fileSamples.map((sample) => (
          <button
            key={sample.label}
            type="button"
            class="outlined"
            onClick={() => {
              dialog.current?.close();
              void sample.make().then(sendFile);
            }}
          >
            {sample.label}
          </button>
        ))}
      </section>
      <div class="dialog-actions">
        <button type="button" class="outlined" onClick={() => dialog.current?.close()}>
          Cancel
        </button>
      </div>
    </dialog>
  );
}
