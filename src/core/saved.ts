// What survives a reload: written slice by slice, and read back with suspicion, since anybody can write to storage.

import { parseAnswer } from './answer';
import { maxStoredText, parseFormValues } from './form';
import { parseDetails } from './mediaDetails';
import type { LocalFile } from './message';
import { parsePast, savedPast } from './past';
import { type Credentials, latest, type SliceStorage } from './ports';
import type { Reaction, Reply } from './reference';
import type { ChatState, OutboxItem, OutboxStatus, Saved, SavedSession, Slice } from './state';

export function saveSlice(storage: SliceStorage, slice: Slice, state: ChatState): void {
  // What is there is somebody's who may yet be named.
  if (state.held !== null) return;
  const value = contentOf(slice, state);
  if (value === null) storage.remove(slice);
  else storage.write(slice, value);
}

function contentOf(slice: Slice, state: ChatState): unknown {
  switch (slice) {
    case 'session': {
      const { session } = state;
      const { opening } = state.timeline;
      if (session.kind === 'starting' || session.kind === 'failed') {
        const { resume } = session;
        if (resume && state.visitor !== null && resume !== latest) return { resume, opening };
      }
      if (session.kind === 'failed') return session.credentials && sessionOf(session.credentials, null);
      if (session.kind !== 'joining' && session.kind !== 'active') return null;
      return sessionOf(session.credentials, opening);
    }
    case 'outbox':
      return state.outbox.length > 0 ? state.outbox : null;
    case 'form':
      return Object.keys(state.form).length > 0 ? state.form : null;
    case 'draft':
      return state.draft === '' ? null : state.draft;
    case 'drafts':
      return Object.keys(state.drafts).length > 0 ? state.drafts : null;
    case 'draftFiles':
      return state.draftFiles.length > 0 ? state.draftFiles : null;
    case 'past':
      return savedPast(state);
    case 'panel':
      return state.panel;
    case 'visitor':
      return state.visitor;
  }
}

function sessionOf(credentials: Credentials, opening: SavedSession['opening']): SavedSession {
  return credentials.visitor === undefined
    ? { credentials, opening }
    : { resume: credentials.conversationSid, opening };
}

export function readSaved(storage: SliceStorage): Saved {
  const draft = storage.read('draft');
  const draftFiles = storage.read('draftFiles');
  const visitor = storage.read('visitor');
  return {
    session: parseSession(storage.read('session')),
    outbox: parseOutbox(storage.read('outbox')),
    form: parseFormValues(storage.read('form')),
    draft: isText(draft) ? draft : '',
    drafts: parseDrafts(storage.read('drafts')),
    draftFiles: parseFiles(draftFiles),
    past: parsePast(storage.read('past')),
    panel: storage.read('panel') === 'open' ? 'open' : 'closed',
    ...(isText(visitor) && { visitor }),
  };
}

function parseSession(value: unknown): SavedSession | null {
  if (!isRecord(value)) return null;
  const { resume } = value;
  const opening = parseOpening(value.opening);
  if (isText(resume)) return { resume, opening };
  const credentials = parseCredentials(value.credentials);
  return credentials && { credentials, opening };
}

function parseOpening(value: unknown): SavedSession['opening'] {
  if (!isRecord(value)) return null;
  const { text, at } = value;
  return isText(text) && isTime(at) ? { text, at } : null;
}

function parseCredentials(value: unknown): Credentials | null {
  if (!isRecord(value)) return null;
  const { token, conversationSid, receivedAt, lifetimeMs, identity, region, capabilities, clientOptions } = value;
  if (!isText(token) || !isText(conversationSid) || !isTime(receivedAt) || !isTime(lifetimeMs)) return null;
  return {
    token,
    conversationSid,
    receivedAt,
    lifetimeMs,
    identity: isText(identity) ? identity : null,
    region: isText(region) ? region : null,
    capabilities: Array.isArray(capabilities) ? capabilities.filter(isText) : [],
    clientOptions: isRecord(clientOptions) ? clientOptions : null,
  };
}

export function parseOutbox(value: unknown): readonly OutboxItem[] {
  return Array.isArray(value) ? value.map(parseItem).filter((item) => item !== null) : [];
}

function parseItem(value: unknown): OutboxItem | null {
  if (!isRecord(value)) return null;
  const { clientId, text, createdAt, attempts, after, waitedMs, cancelled, reply, reaction } = value;
  const answer = parseAnswer(value.answer);
  if (!isText(clientId) || !isText(text) || !isTime(createdAt)) return null;
  const file = parseFile(value.file);
  return {
    clientId,
    text,
    createdAt,
    attempts: isTime(attempts) ? attempts : 0,
    status: parseStatus(value.status),
    ...(isTime(after) ? { after } : {}),
    ...(isTime(waitedMs) ? { waitedMs } : {}),
    ...(answer && { answer }),
    ...(isReply(reply) ? { reply } : {}),
    ...(isReaction(reaction) ? { reaction } : {}),
    ...(file ? { file } : {}),
    ...(cancelled === true ? { cancelled } : {}),
  };
}

function parseDrafts(value: unknown): ChatState['drafts'] {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.flatMap(([sid, draft]) =>
      isRecord(draft) && isText(draft.text) ? [[sid, { text: draft.text, files: parseFiles(draft.files) }]] : [],
    ),
  );
}

function parseFiles(value: unknown): readonly LocalFile[] {
  return Array.isArray(value) ? value.map(parseFile).filter((file) => file !== null) : [];
}

function parseFile(value: unknown): LocalFile | null {
  if (!isRecord(value)) return null;
  const { id, name, contentType, size } = value;
  if (!isText(id) || !isText(name) || !isText(contentType) || !isTime(size)) return null;
  return { id, name, contentType, size, ...(isRecord(value.details) && { details: parseDetails(value.details) }) };
}

/** What we cannot read may have been sent: look before sending again. */
function parseStatus(value: unknown): OutboxStatus {
  const kind = isRecord(value) ? value.kind : null;
  if (kind === 'queued' || kind === 'accepted') return { kind };
  // A failed message has had its say in the former page load; its text is offered for another try.
  if (kind === 'failed') return { kind: 'failed', error: { kind: 'timeout' } };
  return { kind: 'checking' };
}

function isReply(value: unknown): value is Reply {
  return isRecord(value) && isText(value.to) && isText(value.excerpt);
}

function isReaction(value: unknown): value is Reaction {
  return isRecord(value) && isText(value.to) && (value.emoji === null || isText(value.emoji));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxStoredText;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
