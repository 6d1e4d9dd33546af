// What a test, or a page that shows Parlor, lets the agent do.

import type { Message } from '../core/message';
import { parseRouting } from '../core/parseRouting';
import type { FileContent } from '../core/ports';
import type { Queue } from '../core/routing';
import { agentIdentity, type ScriptedConversation } from './scriptedConversation';

/** A message as the agent sees it. */
export interface ScriptedMessage {
  readonly sid: string;
  readonly from: 'visitor' | 'agent' | 'system';
  readonly text: string;
  /** Epoch ms. */
  readonly sentAt: number;
  readonly files: readonly { readonly name: string | null; readonly type: string; readonly size: number }[];
}

/** A `Blob` and its name. */
export interface AgentFile {
  readonly name: string;
  readonly content: FileContent;
}

export interface ScriptedAgent {
  /** Everything said so far, in order. */
  readonly messages: readonly ScriptedMessage[];
  /**
   * Says something. `attributes`: what a message may offer beside its text (docs/rich-content.md), or a file.
   *
   * @example agent.say('Which one?', { attributes: { parlor: { version: 1, kind: 'quickReplies', replies: [] } } })
   */
  say(
    text: string,
    more?: { readonly attributes?: Readonly<Record<string, unknown>>; readonly file?: AgentFile },
  ): ScriptedMessage;
  /**
   * Resolves with the first message of the visitor that is, or matches, `text` and has not been heard yet; with the next one
   * if there is no `text`. Never rejects: the test's own deadline ends it.
   */
  hears(text?: string | RegExp): Promise<ScriptedMessage>;
  /** The dots, until something is said or {@link stopTyping}. */
  type(): void;
  stopTyping(): void;
  /** Resolves when the visitor types. */
  seesTyping(): Promise<void>;
  /** Has read everything: what the visitor wrote becomes "Read". */
  read(): void;
  edit(sid: string, text: string): void;
  remove(sid: string): void;
  react(sid: string, emoji: string | null): void;
  /** Where the visitor waits; null for nowhere. */
  queue(queue: Queue | null): void;
  /** Somebody else takes over. */
  handOver(to: { readonly kind: 'agent' | 'bot'; readonly name: string; readonly avatarUrl?: string }): void;
  /** Closes the conversation. */
  end(): void;
}

export function createScriptedAgent(conversation: ScriptedConversation): {
  readonly agent: ScriptedAgent;
  visitorTyped(): void;
} {
  const heard = new Set<string>();
  const typingWaits = new Set<() => void>();
  let told: Readonly<Record<string, unknown>> = {};

  function find(text: string | RegExp | undefined): Message | undefined {
    return conversation.messages.find(
      ({ sid, from, body }) =>
        from === 'visitor' &&
        !heard.has(sid) &&
        (text === undefined || (typeof text === 'string' ? body === text : text.test(body))),
    );
  }

  /** Through the attributes of a conversation, as over the wire: what could not be in them does not arrive either. */
  function route(change: Readonly<Record<string, unknown>>): void {
    told = { ...told, ...change };
    conversation.route(parseRouting({ parlor: told }));
  }

  const agent: ScriptedAgent = {
    get messages() {
      return conversation.messages.map(shown);
    },
    say: (text, { attributes = {}, file } = {}) => shown(conversation.takeFromAgent(text, attributes, file)),
    hears: (text) =>
      new Promise((resolve) => {
        const look = () => {
          const found = find(text);
          if (!found) return;
          stop();
          heard.add(found.sid);
          resolve(shown(found));
        };
        const stop = conversation.subscribe(look);
        look();
      }),
    type: () => conversation.tell({ kind: 'typingStarted', identity: agentIdentity }),
    stopTyping: () => conversation.tell({ kind: 'typingStopped', identity: agentIdentity }),
    seesTyping: () =>
      new Promise((resolve) => {
        typingWaits.add(resolve);
      }),
    read: () => conversation.read(agentIdentity, conversation.messages.at(-1)?.index ?? -1),
    edit: conversation.edit,
    remove: conversation.remove,
    react: (to, emoji) => void conversation.takeFromAgent(emoji ?? '', { parlorReaction: { version: 1, to, emoji } }),
    queue: (queue) => route({ queue }),
    handOver: ({ kind, name, avatarUrl }) =>
      route({ queue: null, handledBy: { kind, name, avatarUrl, identity: agentIdentity } }),
    end: conversation.end,
  };
  return {
    agent,
    visitorTyped() {
      for (const resolve of typingWaits) resolve();
      typingWaits.clear();
    },
  };
}

function shown({ sid, from, body, sentAt, media }: Message): ScriptedMessage {
  return {
    sid,
    from,
    text: body,
    sentAt,
    files: media.map(({ filename, contentType, size }) => ({ name: filename, type: contentType, size })),
  };
}
