// The visitor's files before they are messages: in the composer, and on their way.

import type { Step } from './events';
import type { LocalFile } from './message';
import type { ChatState } from './state';
import { step } from './step';

const save = { do: 'save', slice: 'draftFiles' } as const;

/** What is in the file has been stored before: from here on a crash cannot lose it. */
export function attachFile(state: ChatState, file: LocalFile): Step {
  const known = [...state.draftFiles.map(({ id }) => id), ...state.outbox.map(({ clientId }) => clientId)];
  // Also when the conversation has just ended: it waits for the next one.
  if (known.includes(file.id)) return step(state);
  return step({ ...state, draftFiles: [...state.draftFiles, file] }, save);
}

export function detachFile(state: ChatState, id: string): Step {
  const draftFiles = state.draftFiles.filter((file) => file.id !== id);
  return draftFiles.length === state.draftFiles.length ? step(state) : step({ ...state, draftFiles }, save);
}

/** Told to every page: a percent is as fine as anybody can see. */
export function uploadProgressed(state: ChatState, clientId: string, fraction: number): Step {
  const { upload } = state;
  const next = Math.floor(Math.min(Math.max(fraction, 0), 1) * 100) / 100;
  // A file that is not on its way any more, or a late word of an attempt that was given up.
  if (upload?.clientId !== clientId || upload.fraction === next) return step(state);
  return step({ ...state, upload: { clientId, fraction: next } });
}

/** Ids of the files that the state speaks of: what is in them is needed. */
export function filesIn({ draftFiles, drafts, outbox }: ChatState): readonly string[] {
  const aside = Object.values(drafts).flatMap(({ files }) => files);
  return [...draftFiles, ...aside, ...outbox.flatMap(({ file }) => file ?? [])].map(({ id }) => id);
}

/** What is in these files is not needed any more. */
export function filesLetGo(before: ChatState, after: ChatState): readonly string[] {
  const { outbox, draftFiles, drafts } = before;
  if (outbox === after.outbox && draftFiles === after.draftFiles && drafts === after.drafts) return [];
  const needed = filesIn(after);
  return filesIn(before).filter((id) => !needed.includes(id));
}
