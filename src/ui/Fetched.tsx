import type { VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Part } from '../parts/part';
import { useChat, usePart } from './chat';

interface Props<Value> {
  readonly part: Part<Value>;
  readonly draw: (value: Value) => VNode;
  /** What else is to be tried again with it. */
  readonly onRetry?: () => void;
}

/** What is drawn by something that has to be fetched: room for it, or a way to try again. */
export function Fetched<Value>({ part, draw, onRetry }: Props<Value>) {
  const { texts } = useChat();
  const situation = usePart(part);
  useLayoutEffect(() => part.want(), [part]);
  switch (situation.kind) {
    case 'ready':
      return draw(situation.value);
    case 'absent':
    case 'loading':
      return <div class="screen" aria-busy="true" />;
    case 'failed':
      return (
        <div class="centered">
          <p>{texts.errors.loadFailed}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              part.want();
              onRetry?.();
            }}
          >
            {texts.tryAgain}
          </button>
        </div>
      );
  }
}
