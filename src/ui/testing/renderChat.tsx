// Components under test run on core's real rules, with no transport behind: effects are dropped.

import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { parseOptions } from '../../config';
import type { Config } from '../../contract';
import type { Engine } from '../../core/engine';
import type { Intent } from '../../core/intents';
import type { Message } from '../../core/message';
import { type ChatState, initialState } from '../../core/state';
import { createFakeFiles } from '../../core/testing/fakeFiles';
import { createFakeStorage } from '../../core/testing/fakeStorage';
import { update } from '../../core/update';
import { en } from '../../i18n/en';
import { english } from '../../i18n/language';
import { type Chat, ChatContext } from '../chat';
import * as conversationPart from '../conversation/conversationPart';

export const testNow = new Date(2026, 4, 12, 10, 42).getTime();

/** What a page gets that names nothing but its endpoint. */
const { config: testConfig } = parseOptions({ tokenEndpoint: '/chat' }, { url: 'https://shop.example/', secure: true });

export function message(index: number, from: Message['from'], body: string, more: Partial<Message> = {}): Message {
  return {
    sid: `IM${index}`,
    index,
    clientId: null,
    author: from,
    from,
    body,
    sentAt: testNow,
    editedAt: null,
    media: [],
    content: null,
    ...more,
  };
}

export const activeSession: ChatState['session'] = {
  kind: 'active',
  credentials: {
    token: 'token',
    conversationSid: 'CH1',
    receivedAt: testNow,
    lifetimeMs: 3_600_000,
    identity: 'visitor',
    region: null,
    capabilities: [],
    clientOptions: null,
  },
};

function createTestEngine(start: Partial<ChatState> = {}) {
  let state: ChatState = { ...initialState(), panel: 'open', ...start };
  const listeners = new Set<() => void>();
  const intents: Intent[] = [];
  const change = (next: ChatState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const engine: Engine = {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispatch(intent) {
      intents.push(intent);
      change(update(state, intent, { now: testNow, random: 0.5 })[0]);
    },
    tell() {},
    mediaUrl: () => Promise.reject(new Error('no files in this test')),
    dispose() {},
  };
  return { engine, intents, patch: (part: Partial<ChatState>) => change({ ...state, ...part }) };
}

/** jsdom lays nothing out and has no media queries: everything is a desktop. */
globalThis.matchMedia ??= () =>
  ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;

const part = { kind: 'ready', value: conversationPart } as const;

/** For what is no component. */
export function chatForTest(start: Partial<ChatState> = {}, options: Partial<Config> = {}) {
  const { engine, intents, patch } = createTestEngine(start);
  let count = 0;
  /** For the developer. */
  const lines: string[] = [];
  const chat: Chat = {
    root: document as unknown as ShadowRoot,
    engine,
    config: { ...testConfig, ...options },
    language: english('en-US'),
    texts: en,
    made: {},
    instance: 'test',
    storage: createFakeStorage().open(),
    launcher: { button: document.createElement('button') },
    newId: () => `id-${++count}`,
    files: createFakeFiles().open(),
    query: async () => ({ refused: 'notFound' }),
    conversation: { get: () => part, subscribe: () => () => {}, want() {} },
    onFailure() {},
    warn: (line) => lines.push(line),
  };
  return { chat, engine, intents, patch, lines };
}

export function renderChat(children: ComponentChildren, start: Partial<ChatState> = {}, options: Partial<Config> = {}) {
  const { chat, ...rest } = chatForTest(start, options);
  return { ...renderInChat(children, chat), ...rest, chat, storage: chat.storage };
}

export function renderInChat(children: ComponentChildren, chat: Chat) {
  return render(<ChatContext.Provider value={chat}>{children}</ChatContext.Provider>);
}
