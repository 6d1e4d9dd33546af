// How a message that offers something is answered, whether it has been, and what was filled in meanwhile.

import type { RefObject } from 'preact';
import { useReducer, useRef } from 'preact/hooks';
import type { Answer, AnswerKind, AnswerValues } from '../../core/answer';
import { answerTo } from '../../core/answerTo';
import type { Offer } from '../../core/timelineItems';
import { canWrite } from '../../core/writing';
import { useChat, useChatState } from '../chat';

export interface Answering {
  /** The visitor's answer; null as long as there is none. */
  readonly answer: Answer | null;
  /** Not answered, and the conversation is on. */
  readonly isOpen: boolean;
  /** `text`: what everybody reads. `values`: the same for programs. */
  send(kind: AnswerKind, text: string, values: AnswerValues): void;
  /** What has been filled in so far; it outlives the component, which comes and goes with scrolling. */
  draft<Value>(initial: Value): readonly [Value, (value: Value) => void];
  readonly frame: RefObject<HTMLDivElement | null>;
}

export function useAnswering(offer: Offer): Answering {
  const { engine, newId, made } = useChat();
  const answer = useChatState((state) => answerTo(state, offer));
  const writable = useChatState(canWrite);
  const frame = useRef<HTMLDivElement>(null);
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const isOpen = answer === null && writable;
  return {
    answer,
    isOpen,
    send(kind, text, values) {
      // Two taps before the first has been drawn are one answer.
      if (answerTo(engine.get(), offer) !== null) return;
      frame.current?.focus({ preventScroll: true });
      made.drafts?.delete(offer.sid);
      engine.dispatch({ kind: 'sendText', clientId: newId(), text, answer: { to: offer.sid, kind, values } });
    },
    draft<Value>(initial: Value) {
      const known = made.drafts?.get(offer.sid) as Value | undefined;
      const keep = (value: Value) => {
        made.drafts ??= new Map();
        made.drafts.set(offer.sid, value);
        renderAgain(undefined);
      };
      return [known ?? initial, keep] as const;
    },
    frame,
  };
}
