import { useLayoutEffect, useReducer } from 'preact/hooks';
import { enAttachments } from '../../i18n/enAttachments';
import { useChat, useChatState } from '../chat';
import { useTexts } from '../conversation/useTexts';
import { focusPanelOf } from '../focus';
import { CloseIcon } from '../icons';
import type { AttachmentQueue, QueueState } from './attachmentQueue';
import { FileThumbnail } from './FileThumbnail';
import { refusalWords } from './refusalWords';
import { useFileFormats } from './useFileFormats';
import { useSheet } from './useSheet';

/** Above the composer: the files that go with the next press of Send, and why others do not. */
export function DraftFiles({ queue }: { readonly queue: AttachmentQueue }) {
  useSheet();
  const { engine } = useChat();
  const texts = useTexts(enAttachments);
  const formats = useFileFormats();
  const files = useChatState((state) => state.draftFiles);
  const { preparing, refusals } = useQueue(queue);
  const words = texts.attachments;
  return (
    <div class="drafts">
      <div role="alert">
        {refusals.map(({ id, refusal }) => (
          <div key={id} class="refusal">
            <p>{refusalWords(refusal, texts, formats)}</p>
            <button
              type="button"
              class="chip-button"
              aria-label={words.dismiss}
              onClick={(event) => {
                focusPanelOf(event.currentTarget);
                queue.dismiss(id);
              }}
            >
              <CloseIcon />
            </button>
          </div>
        ))}
      </div>
      {files.length + preparing.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: without its marker Safari does not take it for a list
        <ul class="draft-files" role="list" aria-label={words.queue}>
          {files.map((file) => (
            <li key={file.id} class="file-chip">
              <FileThumbnail file={file} />
              <span class="chip-words">
                <bdi class="chip-name">{file.name}</bdi>
                <span class="quiet">{formats.size(file.size)}</span>
              </span>
              <button
                type="button"
                class="chip-button"
                aria-label={words.remove(file.name)}
                onClick={(event) => {
                  focusPanelOf(event.currentTarget);
                  engine.dispatch({ kind: 'detachFile', id: file.id });
                }}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
          {preparing.map(({ id, name }) => (
            <li key={id} class="file-chip" aria-busy="true">
              <span class="thumbnail thumbnail-busy" aria-hidden="true" />
              <span class="chip-words">
                <bdi class="chip-name">{name}</bdi>
                <span class="quiet">{words.preparing}</span>
              </span>
              <button
                type="button"
                class="chip-button"
                aria-label={words.remove(name)}
                onClick={(event) => {
                  focusPanelOf(event.currentTarget);
                  queue.remove(id);
                }}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useQueue(queue: AttachmentQueue): QueueState {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => queue.subscribe(() => renderAgain(undefined)), [queue]);
  return queue.get();
}
