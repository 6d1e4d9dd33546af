import { describe, expect, it } from 'vitest';
import { type ChatErrorKind, chatError } from './errors';
import type { Effect } from './events';
import { attachFile, detachFile, filesLetGo, uploadProgressed } from './files';
import {
  cancelFile,
  checkedAndMissing,
  failUnsent,
  pump,
  retryMessage,
  sendFailed,
  sendFile,
  unsentFiles,
  unsentText,
} from './outbox';
import { readSaved } from './saved';
import type { ChatState, OutboxItem, OutboxStatus } from './state';
import { activeState, localFile, noon, outboxItem, ownMessage, sessions, timelineWith } from './testing/builders';
import { timelineItems } from './timelineItems';

const circumstance = { now: noon, random: 0.5 };
const file = localFile('f1');
const save: Effect = { do: 'save', slice: 'outbox' };
const saveFiles: Effect = { do: 'save', slice: 'draftFiles' };
const send: Effect = { do: 'send', clientId: 'f1', text: '', file };

function fileItem(status: Exclude<OutboxStatus['kind'], 'failed'> | OutboxStatus, over: Partial<OutboxItem> = {}) {
  return outboxItem('f1', status, { text: '', file, ...over });
}

const withOutbox = (...outbox: OutboxItem[]): ChatState => activeState({ outbox });
const kinds = ({ outbox }: ChatState) => outbox.map(({ clientId, status }) => `${clientId} ${status.kind}`);

describe('a file in the composer', () => {
  it('is saved, once', () => {
    const [state, effects] = attachFile(activeState(), file);
    expect(state.draftFiles).toEqual([file]);
    expect(effects).toEqual([saveFiles]);
    expect(attachFile(state, file)).toEqual([state, []]);
  });

  it('waits for the next conversation when this one has just ended', () => {
    expect(attachFile(activeState({ session: sessions.ended }), file)[0].draftFiles).toEqual([file]);
  });

  it('that has been sent is not attached again', () => {
    const sent = withOutbox(fileItem('queued'));
    expect(attachFile(sent, file)).toEqual([sent, []]);
  });

  it('is taken out again, and the others stay', () => {
    const [state, effects] = detachFile(activeState({ draftFiles: [file, localFile('f2')] }), 'f1');
    expect(state.draftFiles).toEqual([localFile('f2')]);
    expect(effects).toEqual([saveFiles]);
    expect(detachFile(state, 'f1')).toEqual([state, []]);
  });

  it('becomes a message of its own, without text, and is saved before it goes', () => {
    const [state, effects] = sendFile(activeState({ draft: 'half a', draftFiles: [file] }), file, circumstance);
    expect(state).toMatchObject({ draft: 'half a', draftFiles: [], upload: { clientId: 'f1', fraction: 0 } });
    expect(state.outbox).toEqual([fileItem('sending', { attempts: 1, after: -1 })]);
    expect(effects.filter((effect) => effect.do !== 'after')).toEqual([save, saveFiles, save, send]);
  });

  it('waits for what was written before it', () => {
    const [state] = sendFile(withOutbox(outboxItem('c1', 'sending')), file, circumstance);
    expect(kinds(state)).toEqual(['c1 sending', 'f1 queued']);
    expect(state.upload).toBeNull();
  });

  it.each<[string, ChatState]>([
    ['is in the outbox', withOutbox(fileItem('queued'))],
    ['has arrived', activeState({ timeline: timelineWith([ownMessage(3, { clientId: 'f1' })]) })],
    ['belongs to an ended conversation', activeState({ session: sessions.ended })],
  ])('is not sent when it %s', (_, before) => {
    expect(sendFile(before, file, circumstance)).toEqual([before, []]);
  });
});

describe('the progress of an upload', () => {
  const before = activeState({ upload: { clientId: 'f1', fraction: 0 } });
  const toldOf = (fraction: number, clientId = 'f1') => uploadProgressed(before, clientId, fraction)[0];

  it('is told by the percent, and never above or below', () => {
    expect(toldOf(0.4567).upload).toEqual({ clientId: 'f1', fraction: 0.45 });
    expect(toldOf(7).upload?.fraction).toBe(1);
    expect(toldOf(-1)).toBe(before);
    expect(toldOf(0.009)).toBe(before);
  });

  it('of a file that is not on its way is nothing', () => {
    expect(toldOf(0.5, 'f2')).toBe(before);
    expect(uploadProgressed(activeState(), 'f1', 0.5)[0].upload).toBeNull();
  });

  it('starts anew with each attempt', () => {
    const again = { ...withOutbox(fileItem('queued', { attempts: 1 })), upload: { clientId: 'f1', fraction: 0.9 } };
    expect(pump(again, circumstance)[0].upload).toEqual({ clientId: 'f1', fraction: 0 });
  });
});

describe('cancelling a file', () => {
  it('that waits takes it out at once', () => {
    const [state, effects] = cancelFile(withOutbox(fileItem('queued'), outboxItem('c2')), 'f1', circumstance);
    expect(kinds(state)).toEqual(['c2 sending']);
    expect(effects[0]).toEqual(save);
  });

  it.each(['sending', 'checking'] as const)('that is %s is remembered, and hides it', (kind) => {
    const [state, effects] = cancelFile(withOutbox(fileItem(kind), outboxItem('c2')), 'f1', circumstance);
    expect(state.outbox[0]).toEqual(fileItem(kind, { cancelled: true }));
    expect(effects).toEqual([save, { do: 'cancelUpload', clientId: 'f1' }]);
    const shown = timelineItems(state).map(({ entry }) => entry);
    expect(shown.map(({ key }) => key)).toEqual(['c2']);
  });

  it.each<[string, OutboxItem]>([
    ['the service has', fileItem('accepted')],
    ['has failed', fileItem({ kind: 'failed', error: chatError('rejected') })],
    ['was cancelled before', fileItem('sending', { cancelled: true })],
    ['is a text', outboxItem('f1', 'queued')],
  ])('that %s does nothing', (_, item) => {
    const before = withOutbox(item);
    expect(cancelFile(before, 'f1', circumstance)).toEqual([before, []]);
  });

  const cancelled = withOutbox(fileItem('sending', { cancelled: true }), outboxItem('c2'));

  it.each<ChatErrorKind>(['offline', 'rejected'])('takes it out when its sending ends with "%s"', (kind) => {
    expect(kinds(sendFailed(cancelled, 'f1', chatError(kind), circumstance)[0])).toEqual(['c2 sending']);
  });

  it('takes it out once it is certain that it did not arrive', () => {
    const [unclear] = sendFailed(cancelled, 'f1', chatError('timeout'), circumstance);
    expect(kinds(unclear)).toEqual(['f1 checking', 'c2 queued']);
    const asked = { ...unclear, history: { ...unclear.history, check: ['f1'] } };
    expect(kinds(checkedAndMissing(asked, circumstance)[0])).toEqual(['c2 sending']);
  });

  it('is forgotten with the conversation', () => {
    expect(failUnsent(cancelled)[0].outbox.map(({ clientId }) => clientId)).toEqual(['c2']);
  });

  it('is taken back by another try', () => {
    const failed = fileItem({ kind: 'failed', error: chatError('rejected') }, { cancelled: true });
    const [state] = retryMessage(withOutbox(failed), 'f1', circumstance);
    expect(state.outbox[0]).not.toHaveProperty('cancelled');
  });
});

describe('a file that the media service does not take', () => {
  const missing = (attempts: number, item: Partial<OutboxItem> = {}) => {
    const asked = withOutbox(fileItem('checking', { attempts, ...item }), outboxItem('c2'));
    return checkedAndMissing({ ...asked, history: { ...asked.history, check: ['f1'] } }, circumstance)[0];
  };

  const longAgo = { createdAt: circumstance.now - 120_000 };

  it('is tried again, five times and for two minutes at least', () => {
    expect(kinds(missing(4, longAgo))).toEqual(['f1 queued', 'c2 queued']);
    expect(kinds(missing(9, { createdAt: circumstance.now - 119_999 }))).toEqual(['f1 queued', 'c2 queued']);
  });

  it('does not hold back what follows for ever', () => {
    const state = missing(5, longAgo);
    expect(kinds(state)).toEqual(['f1 failed', 'c2 sending']);
    expect(state.outbox[0]?.status).toEqual({ kind: 'failed', error: chatError('unavailable') });
  });
});

describe('files that were not sent', () => {
  const outbox = [
    fileItem('queued'),
    outboxItem('f2', 'accepted', { file: localFile('f2') }),
    outboxItem('f3', 'checking', { file: localFile('f3'), cancelled: true }),
    outboxItem('c4'),
  ];

  it('are those that are wanted and not there', () => {
    expect(unsentFiles(outbox)).toEqual([file]);
    expect(unsentText(outbox)).toBe('text of c4');
  });
});

describe('what is in a file', () => {
  it('is let go when neither composer nor outbox speak of it any more', () => {
    const before = activeState({ draftFiles: [file, localFile('f2')], outbox: [] });
    expect(filesLetGo(before, { ...before, draftFiles: [localFile('f2')] })).toEqual(['f1']);
    expect(filesLetGo(before, { ...before, draftFiles: [localFile('f2')], outbox: [fileItem('queued')] })).toEqual([]);
    expect(filesLetGo(before, { ...before })).toEqual([]);
  });
});

describe('a stored file', () => {
  const read = (draftFiles: unknown) =>
    readSaved({ read: (slice) => (slice === 'draftFiles' ? draftFiles : null), write() {}, remove() {} }).draftFiles;

  it.each([
    ['without an id', { ...file, id: undefined }],
    ['with a name that is no text', { ...file, name: 5 }],
    ['of a type that is no text', { ...file, contentType: null }],
    ['of a size that is no number', { ...file, size: '3' }],
    ['of a negative size', { ...file, size: -1 }],
    ['that is nothing', null],
  ])('%s is left out, and the others stay', (_, broken) => {
    expect(read([broken, file])).toEqual([file]);
  });

  it('keeps nothing that we do not know', () => {
    expect(read([{ ...file, path: '/etc/passwd' }])).toEqual([file]);
  });
});
