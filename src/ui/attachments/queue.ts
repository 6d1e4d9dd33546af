// Files between the moment the visitor gives them and the moment they can be sent: checked, made smaller and stored, one
// after the other, so that a thousand of them never lie in memory at once.

import type { Chat } from '../chat';
import { textsOf } from '../conversation/useTexts';
import type { AttachmentQueue, QueueState } from './attachmentQueue';
import type { Refusal } from './checkFile';
import { cleanFileName } from './fileName';
import { limitsOf } from './limits';
import { pictureSize } from './pictures';
import { prepareFile } from './prepareFile';

interface Job {
  readonly id: string;
  readonly name: string;
  readonly file: File;
  send: boolean;
}

/** More sentences than these nobody reads. */
const maxRefusals = 3;

export function createQueue(chat: Chat): AttachmentQueue {
  const { engine, config, files, newId } = chat;
  const { unnamedFile } = textsOf(chat);
  let jobs: readonly Job[] = [];
  let refusals: QueueState['refusals'] = [];
  let state: QueueState = { preparing: [], refusals };
  let working = false;
  const listeners = new Set<() => void>();
  const limits = () => limitsOf(config.attachments, engine.get().maxFileBytes);

  function change(): void {
    state = { preparing: jobs, refusals };
    for (const listener of [...listeners]) listener();
  }

  function refuse(refusal: Refusal): void {
    refusals = [...refusals, { id: newId(), refusal }].slice(-maxRefusals);
  }

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    for (let job = jobs[0]; job; job = jobs[0]) {
      await prepare(job);
      jobs = jobs.filter((other) => other !== job);
      change();
    }
    working = false;
  }

  async function prepare(job: Job): Promise<void> {
    const prepared = await prepareFile(job.file, limits(), unnamedFile);
    if (!jobs.includes(job)) return;
    if (prepared.kind === 'refused') return refuse(prepared.refusal);
    const { name, type, content } = prepared;
    const details = await pictureSize(content, type);
    try {
      await files.write(job.id, content);
    } catch {
      return refuse({ kind: 'notLoaded', name });
    }
    if (!jobs.includes(job)) return files.remove(job.id);
    const file = { id: job.id, name, contentType: type, size: content.size, ...(details && { details }) };
    engine.dispatch(job.send ? { kind: 'sendFile', file } : { kind: 'attachFile', file });
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(given) {
      const { maxFiles } = limits();
      const room = Math.max(0, maxFiles - jobs.length - engine.get().draftFiles.length);
      const taken = given.slice(0, room).map((file): Job => {
        return { id: newId(), name: cleanFileName(file.name, unnamedFile), file, send: false };
      });
      jobs = [...jobs, ...taken];
      refusals = [];
      if (given.length > room) refuse({ kind: 'tooMany', max: maxFiles, left: given.length - room });
      change();
      void work();
    },
    remove(id) {
      jobs = jobs.filter((job) => job.id !== id);
      change();
    },
    dismiss(id) {
      refusals = refusals.filter((entry) => entry.id !== id);
      change();
    },
    sendWhenReady() {
      for (const job of jobs) job.send = true;
      refusals = [];
      change();
    },
  };
}
