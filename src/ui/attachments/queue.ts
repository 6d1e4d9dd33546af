// Files between the moment the visitor gives them and the moment they can be sent: checked, made smaller and stored, one
// after the other, so that a thousand of them never lie in memory at once.

import type { ChatState } from '../../core/state';
import type { Chat } from '../chat';
import { textsOf } from '../conversation/useTexts';
import type { AttachmentQueue, QueueState } from './attachmentQueue';
import type { Refusal } from './checkFile';
import { cleanFileName } from './fileName';
import { limitsOf } from './limits';
import { pictureSize } from './pictures';
import { prepareFile } from './prepareFile';
import { isPreparing, readPreparing, writePreparing } from './preparingFiles';

interface Job {
  readonly id: string;
  readonly name: string;
  readonly file: File;
  /** The visitor's own file is stored, so that a reload can begin again with it. Only for what takes time. */
  readonly stored: Promise<boolean>;
  send: boolean;
}

/** More sentences than these nobody reads. */
const maxRefusals = 3;

export function createQueue(chat: Chat): AttachmentQueue {
  const { engine, config, files, newId, instance } = chat;
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
      await remember();
      change();
    }
    working = false;
  }

  /** For the page that comes after a reload. */
  async function remember(): Promise<void> {
    const all = jobs;
    const stored = await Promise.all(all.map((job) => job.stored));
    writePreparing(
      instance,
      all
        .filter((job, at) => stored[at] && jobs.includes(job))
        .map(({ id, name, file, send }) => ({ id, name, type: file.type, send })),
    );
  }

  async function store(id: string, file: File): Promise<boolean> {
    if (!isPicture(file)) return false;
    try {
      await files.write(id, file);
      return files.isLasting();
    } catch {
      return false;
    }
  }

  /** What this page was busy with when it was loaded again. */
  async function goOn(): Promise<void> {
    for (const { id, name, type, send } of readPreparing(instance)) {
      const { draftFiles, outbox } = engine.get();
      const isKnown = draftFiles.some((file) => file.id === id) || outbox.some(({ file }) => file?.id === id);
      const content = isKnown ? null : await files.read(id).catch(() => null);
      if (!content) continue;
      const file = new File([content as Blob], name, { type });
      jobs = [...jobs, { id, name: cleanFileName(name, unnamedFile), file, stored: Promise.resolve(true), send }];
    }
    await remember();
    change();
    await work();
  }

  async function prepare(job: Job): Promise<void> {
    const prepared = await prepareFile(job.file, limits(), unnamedFile);
    // What comes now must not be overtaken by it.
    const isStored = await job.stored;
    if (!jobs.includes(job)) return;
    if (prepared.kind === 'refused') {
      if (isStored) files.remove(job.id);
      return refuse(prepared.refusal);
    }
    const { name, type, content } = prepared;
    const details = await pictureSize(content, type);
    if (!(await write(job, content))) return refuse({ kind: 'notLoaded', name });
    if (!jobs.includes(job)) return files.remove(job.id);
    const file = { id: job.id, name, contentType: type, size: content.size, ...(details && { details }) };
    engine.dispatch(job.send ? { kind: 'sendFile', file } : { kind: 'attachFile', file });
  }

  /** What stores files may not have been fetched yet, and wait for the network. False when it cannot be had at all. */
  async function write(job: Job, content: Blob): Promise<boolean> {
    while (jobs.includes(job)) {
      try {
        await files.write(job.id, content);
        return true;
      } catch {
        if (isOnline(engine.get())) return false;
        await becomesOnline();
      }
    }
    return true;
  }

  function becomesOnline(): Promise<void> {
    return new Promise((resolve) => {
      const stop = engine.subscribe(() => {
        if (!isOnline(engine.get())) return;
        stop();
        resolve();
      });
    });
  }

  if (isPreparing(instance)) void goOn();

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
        const id = newId();
        return { id, name: cleanFileName(file.name, unnamedFile), file, stored: store(id, file), send: false };
      });
      jobs = [...jobs, ...taken];
      refusals = [];
      if (given.length > room) refuse({ kind: 'tooMany', max: maxFiles, left: given.length - room });
      change();
      void remember();
      void work();
    },
    remove(id) {
      const job = jobs.find((one) => one.id === id);
      jobs = jobs.filter((one) => one !== job);
      void job?.stored.then((isStored) => isStored && files.remove(id));
      void remember();
      change();
    },
    dismiss(id) {
      refusals = refusals.filter((entry) => entry.id !== id);
      change();
    },
    sendWhenReady() {
      for (const job of jobs) job.send = true;
      void remember();
      refusals = [];
      change();
    },
  };
}

function isOnline({ network, connection }: ChatState): boolean {
  return network === 'up' && connection.kind === 'online';
}

/** Drawing it anew takes seconds on a phone; all other files are ready in a moment. */
function isPicture({ name, type }: File): boolean {
  return type.startsWith('image/') || /\.hei[cf]$/i.test(name);
}
