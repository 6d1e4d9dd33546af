// One conversation in memory: what was said, who takes part, and what is kept of the visitor's form. No network, no time.

import type { Media, Message, Participant } from '../core/message';
import { parseContent } from '../core/parseContent';
import type { FileContent, HistoryPage, OutgoingMessage, TransportEvent } from '../core/ports';
import { parseReaction, parseReply } from '../core/reference';
import type { Routing } from '../core/routing';

export const visitorIdentity = 'visitor';
export const agentIdentity = 'agent';

export interface ScriptedConversation {
  readonly messages: readonly Message[];
  readonly participants: readonly Participant[];
  readonly routing: Routing | null;
  readonly ended: boolean;
  /** Numbers of the events so far: a connection that was away goes on from where it was. */
  readonly events: readonly TransportEvent[];
  page(before: number | null, count: number): HistoryPage;
  contentOf(mediaSid: string): FileContent | null;
  /** What the visitor sends. The same client id is stored once more, as Twilio would: doubles are the widget's business. */
  takeFromVisitor(message: OutgoingMessage): Message;
  /** What an agent says; `attributes` as docs/rich-content.md has them. */
  takeFromAgent(text: string, attributes: Readonly<Record<string, unknown>>, file?: NamedFile): Message;
  edit(sid: string, body: string): void;
  remove(sid: string): void;
  /** Moves a horizon forward, never back. */
  read(identity: string, index: number): void;
  route(routing: Routing): void;
  tell(event: TransportEvent): void;
  end(): void;
  /** Hears of every event in its order; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

export interface NamedFile {
  readonly name: string;
  readonly content: FileContent;
}

export interface ScriptedAgent {
  readonly name: string;
  readonly avatarUrl: string | null;
}

/** `now`: epoch ms. */
export function createScriptedConversation(agent: ScriptedAgent, now: () => number): ScriptedConversation {
  let messages: readonly Message[] = [];
  let participants: readonly Participant[] = [
    { identity: visitorIdentity, from: 'visitor', name: null, avatarUrl: null, lastReadIndex: null },
    { identity: agentIdentity, from: 'agent', name: agent.name, avatarUrl: agent.avatarUrl, lastReadIndex: null },
  ];
  let routing: Routing | null = null;
  let ended = false;
  let count = 0;
  const contents = new Map<string, FileContent>();
  const events: TransportEvent[] = [];
  const listeners = new Set<() => void>();

  function tell(event: TransportEvent): void {
    events.push(event);
    for (const listener of [...listeners]) listener();
  }

  function add(message: Omit<Message, 'sid' | 'index' | 'sentAt' | 'editedAt'>): Message {
    const index = count++;
    const added = { ...message, sid: `IM${index}`, index, sentAt: now(), editedAt: null };
    messages = [...messages, added];
    tell({ kind: 'messageArrived', message: added });
    return added;
  }

  function keep({ name, content }: NamedFile): Media {
    const sid = `ME${contents.size}`;
    contents.set(sid, content);
    return { sid, filename: name, contentType: content.type, size: content.size };
  }

  function change(sid: string, make: (message: Message) => Message): void {
    const found = messages.find((message) => message.sid === sid);
    if (!found) return;
    const changed = make(found);
    messages = messages.map((message) => (message === found ? changed : message));
    tell({ kind: 'messageChanged', message: changed });
  }

  return {
    get messages() {
      return messages;
    },
    get participants() {
      return participants;
    },
    get routing() {
      return routing;
    },
    get ended() {
      return ended;
    },
    events,
    page(before, size) {
      const older = messages.filter(({ index }) => before === null || index < before);
      return { messages: older.slice(-size), hasOlder: older.length > size };
    },
    contentOf: (mediaSid) => contents.get(mediaSid) ?? null,
    takeFromVisitor({ clientId, text, file, answer, reply, reaction }) {
      const details = file?.details;
      const media = file ? [{ ...keep(file), contentType: file.contentType, ...(details && { details }) }] : [];
      return add({
        clientId,
        author: visitorIdentity,
        from: 'visitor',
        body: text,
        media,
        content: null,
        ...(answer && { answer }),
        ...(reply && { reply }),
        ...(reaction && { reaction }),
      });
    },
    takeFromAgent(text, attributes, file) {
      tell({ kind: 'typingStopped', identity: agentIdentity });
      const reply = parseReply(attributes);
      const reaction = parseReaction(attributes);
      return add({
        clientId: null,
        author: agentIdentity,
        from: 'agent',
        body: text,
        media: file ? [keep(file)] : [],
        content: parseContent(attributes),
        ...(reply && { reply }),
        ...(reaction && { reaction }),
      });
    },
    edit: (sid, body) => change(sid, (message) => ({ ...message, body, editedAt: now() })),
    remove(sid) {
      if (!messages.some((message) => message.sid === sid)) return;
      messages = messages.filter((message) => message.sid !== sid);
      tell({ kind: 'messageRemoved', sid });
    },
    read(identity, index) {
      participants = participants.map((one) =>
        one.identity === identity && index > (one.lastReadIndex ?? -1) ? { ...one, lastReadIndex: index } : one,
      );
      tell({ kind: 'participantsChanged', participants });
    },
    route(next) {
      routing = next;
      tell({ kind: 'routingChanged', routing });
    },
    tell,
    end() {
      if (ended) return;
      ended = true;
      tell({ kind: 'conversationEnded' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
