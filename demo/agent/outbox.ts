// What the agent has written and the service has not confirmed. A message that a dropped connection swallowed is sent
// again after the reconnect, unless it turns out to have arrived: its client id travels in the attributes.

import type { Conversation } from '@twilio/conversations';
import type { DeskState, Reaction, Reply } from './deskState';
import { type DeskMessage, emptyConversation, mergeMessages } from './deskState';
import type { Sample } from './samples';
import type { Store } from './store';

type Content =
  | { readonly kind: 'text'; readonly text: string; readonly reply?: Reply }
  | { readonly kind: 'reaction'; readonly reaction: Reaction; readonly emoji: string }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'sample'; readonly sample: Sample };

interface Waiting {
  readonly conversationSid: string;
  readonly content: Content;
  /** `failed` was refused and waits for the agent; `queued` waits for the connection. */
  state: 'queued' | 'sending' | 'failed';
}

export interface Outbox {
  add(conversationSid: string, content: Content): void;
  retry(key: string): void;
  /** Sends what still waits in this conversation. Call once the missed messages have been fetched. */
  flush(conversationSid: string): void;
  /** The local file of a message on its way, to show it before it has arrived. */
  fileOf(key: string): File | null;
}

export interface OutboxOptions {
  readonly store: Store<DeskState>;
  /** The conversation to send to, or null while there is no connection. */
  reachable(conversationSid: string): Conversation | null;
  agent(): string;
  /** The connection looks alive and yet nothing answers. */
  onSilence(): void;
}

export function createOutbox({ store, reachable, agent, onSilence }: OutboxOptions): Outbox {
  const waiting = new Map<string, Waiting>();
  const files = new Map<string, File>();

  function change(conversationSid: string, edit: (messages: readonly DeskMessage[]) => readonly DeskMessage[]): void {
    store.update((state) => {
      const conversation = state.conversations[conversationSid] ?? emptyConversation(conversationSid);
      const messages = edit(conversation.messages);
      return {
        ...state,
        conversations: { ...state.conversations, [conversationSid]: { ...conversation, messages } },
      };
    });
  }

  function queuedIn(conversationSid: string): string[] {
    return [...waiting].flatMap(([key, entry]) =>
      entry.conversationSid === conversationSid && entry.state === 'queued' ? key : [],
    );
  }

  function isConfirmed(conversationSid: string, key: string): boolean {
    const messages = store.get().conversations[conversationSid]?.messages ?? [];
    return messages.some((message) => message.key === key && message.index !== null);
  }

  function mark(key: string, fields: Partial<DeskMessage>): void {
    const entry = waiting.get(key);
    if (!entry || isConfirmed(entry.conversationSid, key)) return;
    change(entry.conversationSid, (messages) => {
      const message = messages.find((each) => each.key === key);
      return message ? mergeMessages(messages, [{ ...message, ...fields }]) : messages;
    });
  }

  async function transmit(key: string): Promise<void> {
    const entry = waiting.get(key);
    if (entry?.state !== 'queued') return;
    if (isConfirmed(entry.conversationSid, key)) {
      waiting.delete(key);
      return;
    }
    const conversation = reachable(entry.conversationSid);
    if (!conversation) return;
    entry.state = 'sending';
    try {
      const index = await prepare(conversation, key, entry.content).build().send();
      if (index !== null) mark(key, { index, delivery: 'sent' });
      waiting.delete(key);
    } catch (error) {
      entry.state = 'queued';
      const failure = failureOf(error);
      // A dead line that nobody has closed: the SDK itself never notices.
      if (failure === 'silence') onSilence();
      // Without a connection the outcome is unknown: it waits for the flush after the reconnect.
      if (failure !== 'refused' || !reachable(entry.conversationSid)) return;
      entry.state = 'failed';
      mark(key, { delivery: 'failed' });
    }
  }

  return {
    add(conversationSid, content) {
      const key = crypto.randomUUID();
      // What was written before and has not gone yet goes first: then all of it waits for the flush.
      const mustWait = queuedIn(conversationSid).length > 0;
      waiting.set(key, { conversationSid, content, state: 'queued' });
      if (content.kind === 'file') files.set(key, content.file);
      change(conversationSid, (messages) => mergeMessages(messages, [draftOf(key, content, agent())]));
      if (!mustWait) void transmit(key);
    },
    retry(key) {
      const entry = waiting.get(key);
      if (entry?.state !== 'failed') return;
      entry.state = 'queued';
      mark(key, { delivery: 'sending' });
      void transmit(key);
    },
    flush(conversationSid) {
      for (const key of queuedIn(conversationSid)) void transmit(key);
    },
    fileOf: (key) => files.get(key) ?? null,
  };
}

function prepare(conversation: Conversation, key: string, content: Content) {
  const builder = conversation.prepareMessage();
  switch (content.kind) {
    case 'text':
      return builder
        .setAttributes({ clientId: key, ...(content.reply && { parlorReply: { version: 1, ...content.reply } }) })
        .setBody(content.text);
    case 'reaction':
      return builder
        .setAttributes({ clientId: key, parlorReaction: { version: 1, ...content.reaction } })
        .setBody(content.emoji);
    case 'file':
      return builder.setAttributes({ clientId: key }).addMedia(asForm(content.file));
    case 'sample': {
      const { sample } = content;
      if (sample.kind === 'template') {
        return builder.setAttributes({ clientId: key }).setContentTemplate(sample.contentSid);
      }
      return builder.setAttributes({ clientId: key, parlor: sample.parlor }).setBody(sample.text);
    }
  }
}

/** By the words of the SDK's errors: it rejects before its connection state tells of a drop. */
function failureOf(error: unknown): 'drop' | 'silence' | 'refused' {
  const words = String(error);
  if (/timeout|timed out/i.test(words)) return 'silence';
  return /disconnected|unable to connect/i.test(words) ? 'drop' : 'refused';
}

function draftOf(key: string, content: Content, agent: string): DeskMessage {
  const file = content.kind === 'file' ? content.file : null;
  return {
    key,
    index: null,
    sid: null,
    from: 'agent',
    author: agent,
    text: textOf(content),
    note: content.kind === 'sample' ? content.sample.label : null,
    sentAt: Date.now(),
    files: file ? [{ sid: key, name: file.name, contentType: file.type, size: file.size }] : [],
    delivery: 'sending',
    ...(content.kind === 'text' && content.reply && { reply: content.reply }),
    ...(content.kind === 'reaction' && { reaction: content.reaction }),
  };
}

function textOf(content: Content): string {
  if (content.kind === 'text') return content.text;
  return content.kind === 'sample' && content.sample.kind === 'attributes' ? content.sample.text : '';
}

// A form, because the SDK corrupts JSON files that are handed over as plain media.
function asForm(file: File): FormData {
  const form = new FormData();
  form.append('file', file, file.name);
  return form;
}
