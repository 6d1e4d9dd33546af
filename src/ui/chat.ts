// What every component may use, and how it follows the state.

import { type ComponentType, createContext } from 'preact';
import { useContext, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Opening } from '../availability/opening';
import type { Config } from '../contract';
import type { Engine } from '../core/engine';
import type { EndpointQueries, FileStore, SliceStorage } from '../core/ports';
import type { ChatState } from '../core/state';
import type { SurveyValues } from '../core/survey';
import type { Offer } from '../core/timelineItems';
import type { LauncherControls } from '../handoff';
import type { FirstTexts } from '../i18n/en';
import type { ConversationTexts } from '../i18n/enConversation';
import type { Formats } from '../i18n/formats';
import type { Language } from '../i18n/language';
import type { Part, PartSituation } from '../parts/part';
import type { AttachmentQueue } from './attachments/attachmentQueue';
import type { SupportedNames } from './emoji/emojiSections';
import type { MediaStore } from './media/mediaStore';

/** What is in the place of the conversation: itself, or the list of them all. */
export interface View {
  kind: 'conversation' | 'list';
  readonly listeners: Set<() => void>;
}

/** What follows from the language that is spoken. It may change: English stands in for one that comes late. */
export interface Spoken {
  readonly language: Language;
  readonly texts: FirstTexts;
}

export interface Chat extends Spoken {
  readonly root: ShadowRoot;
  readonly engine: Engine;
  readonly config: Config;
  /** What is made when it is first needed. */
  readonly made: {
    /** What {@link Language} these are of. */
    language?: Language;
    formats?: Formats;
    texts?: ConversationTexts;
    media?: MediaStore;
    queue?: AttachmentQueue;
    /** What this browser can draw of the names in `of`. */
    emoji?: SupportedNames & { readonly of: string };
    /** By the function that fetches them. */
    parts?: Map<unknown, Part<unknown>>;
    /** What the visitor has filled in and not sent, by the sid of the message that asks for it. */
    drafts?: Map<string, unknown>;
    /** Whether the list of conversations is in the place of the conversation. */
    view?: View;
    /** Who tells whether somebody is there, and for which configuration. */
    opening?: { readonly of: Config; ask(now: number): Promise<Opening> };
    /** When the endpoint was asked, epoch ms. */
    queries?: readonly number[];
    /** What was read of each form's source. */
    forms?: WeakMap<object, unknown>;
  };
  /** Which widget of the site: names what its pages share. */
  readonly instance: string;
  /** For what the visitor has chosen. */
  readonly storage: SliceStorage;
  readonly launcher: LauncherControls;
  readonly newId: () => string;
  /** What is in the visitor's files until they have arrived. */
  readonly files: FileStore;
  readonly query: EndpointQueries['query'];
  readonly conversation: Part<ConversationPart>;
  /** A programming error, or a file that could not be fetched, of which the visitor was told. */
  readonly onFailure: (error: unknown) => void;
  /** One line for the developer of the host page. */
  readonly warn: (line: string) => void;
}

/** Puts a text into one of the live regions. */
export type Say = (region: 'polite' | 'assertive', text: string) => void;

export interface ConversationPart {
  readonly Conversation: ComponentType;
  /** In its place where nothing goes on by itself any more. */
  readonly Problem: ComponentType;
  readonly HeaderMenu: ComponentType;
  /** Name and face of whom the visitor talks to, for the header. */
  readonly Who: ComponentType;
  /** Says, rings and shows what happens while nobody looks, whether the panel is open or not. Returns how to stop. */
  follow(chat: Chat, say: Say): () => void;
}

/** The survey of the site, at the end of a conversation. */
export interface EndSurveyProps {
  readonly isSent: boolean;
  /** `words`: what everybody reads of the answers. */
  onAnswer(values: SurveyValues, words: string): void;
}

export interface ContentPart {
  readonly EndSurvey: ComponentType<EndSurveyProps>;
  readonly Content: ComponentType<{ readonly offer: Offer }>;
  /** Style sheet of all that it draws. */
  readonly css: string;
}

export const ChatContext = createContext<Chat | null>(null);

export function useChat(): Chat {
  const chat = useContext(ChatContext);
  if (!chat) throw new Error('useChat outside of ChatContext');
  return chat;
}

/** Renders again only when what `select` returns is another value: it picks a part of the state, or a primitive. */
export function useChatState<Selected>(select: (state: ChatState) => Selected): Selected {
  const { engine } = useChat();
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const selected = select(engine.get());
  const rendered = useRef({ select, selected });
  rendered.current = { select, selected };
  useLayoutEffect(() => {
    const check = () => {
      const { current } = rendered;
      if (!Object.is(current.select(engine.get()), current.selected)) renderAgain(undefined);
    };
    // The state may have moved on between rendering and now.
    check();
    return engine.subscribe(check);
  }, [engine]);
  return selected;
}

export function usePart<Value>(part: Part<Value>): PartSituation<Value> {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => part.subscribe(() => renderAgain(undefined)), [part]);
  return part.get();
}
