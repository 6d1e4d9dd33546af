import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { currentAgent, typingNames } from '../../core/selectors';
import type { ChatState } from '../../core/state';
import { type TimelineItem, timelineItems } from '../../core/timelineItems';
import { useChat, useChatState } from '../chat';
import { useFormats } from '../conversation/formats';
import { useTexts } from '../conversation/useTexts';
import { DownIcon } from '../icons';
import { arrivedAfter } from './arrivals';
import { MessageGroup } from './MessageGroup';
import { Skeleton } from './Skeleton';
import { TypingIndicator } from './TypingIndicator';
import { useReadingPosition } from './useReadingPosition';

export function Timeline() {
  const { engine } = useChat();
  const texts = useTexts();
  const timeline = useChatState((state) => state.timeline);
  const outbox = useChatState((state) => state.outbox);
  const participants = useChatState((state) => state.participants);
  const typing = useChatState((state) => state.typing);
  const newAfter = useChatState((state) => state.reading.newAfter);
  const isJoining = useChatState((state) => state.session.kind === 'joining' || state.session.kind === 'starting');
  const isActive = useChatState((state) => state.session.kind === 'active');
  const items = useMemo(() => timelineItems(engine.get()), [engine, timeline, outbox, participants, newAfter]);
  const markedKey = useMemo(() => lastOwnKey(items), [items]);

  const { scroller, content, onScroll, isAtEnd, jumpToEnd } = useReadingPosition(() => {
    const state = engine.get();
    if (state.panel === 'open' && state.timeline.older === 'available') engine.dispatch({ kind: 'loadOlder' });
  });

  const arrived = useArrivals(timeline, isAtEnd);
  const newestOwn = outbox.at(-1)?.clientId;
  // Whoever sends something wants to see it go.
  useLayoutEffect(() => {
    if (newestOwn !== undefined) jumpToEnd();
  }, [newestOwn, jumpToEnd]);

  const agent = currentAgent(engine.get());
  const isAlone = isActive && items.length > 0 && !timeline.messages.some((message) => message.from === 'agent');
  return (
    <div class="timeline-frame">
      {/* The log keeps silent: the announcer says what is new, once. */}
      <div
        ref={scroller}
        class="timeline"
        role="log"
        aria-live="off"
        aria-label={texts.conversation}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        onScroll={onScroll}
      >
        <ol ref={content} class="items">
          <OlderMessages older={timeline.older} />
          {items.map((item) => (
            <Item key={item.key} item={item} markedKey={markedKey} />
          ))}
          {isJoining && timeline.messages.length === 0 && !timeline.opening && outbox.length === 0 && (
            <Skeleton label={texts.loadingConversation} rows={4} />
          )}
          {isAlone && typing.length === 0 && <li class="notice">{texts.waitingForAgent}</li>}
          {typing.length > 0 && (
            <TypingIndicator
              key="typing"
              name={typingNames(engine.get())[0] ?? null}
              continues={endsWithAgent(items)}
              avatarUrl={
                participants.find(({ identity }) => identity === typing[0])?.avatarUrl ?? agent?.avatarUrl ?? null
              }
            />
          )}
        </ol>
      </div>
      {!isAtEnd && (
        <button
          type="button"
          class="jump"
          onClick={() => {
            jumpToEnd();
            scroller.current?.focus({ preventScroll: true });
          }}
        >
          <DownIcon />
          {texts.jumpToLatest(arrived)}
        </button>
      )}
    </div>
  );
}

function Item({ item, markedKey }: { readonly item: TimelineItem; readonly markedKey: string | null }) {
  const texts = useTexts();
  const formats = useFormats();
  switch (item.kind) {
    case 'day':
      return <li class="day">{formats.day(item.at, Date.now())}</li>;
    case 'new':
      return <li class="new-line">{texts.newMessages}</li>;
    case 'group':
      return <MessageGroup group={item} markedKey={markedKey} />;
  }
}

function OlderMessages({ older }: { readonly older: ChatState['timeline']['older'] }) {
  const { engine } = useChat();
  const texts = useTexts();
  if (older === 'available' || older === 'loading') return <Skeleton label={texts.loadingOlder} rows={2} />;
  if (older !== 'failed') return null;
  return (
    <li class="notice">
      {texts.olderFailed}{' '}
      <button type="button" class="text-button" onClick={() => engine.dispatch({ kind: 'loadOlder' })}>
        {texts.tryAgain}
      </button>
    </li>
  );
}

/** How much has come since the reader left the end. */
function useArrivals({ messages }: ChatState['timeline'], isAtEnd: boolean): number {
  const seenIndex = useRef<number | null>(null);
  if (isAtEnd) seenIndex.current = messages.at(-1)?.index ?? null;
  return arrivedAfter(messages, seenIndex.current);
}

function lastOwnKey(items: readonly TimelineItem[]): string | null {
  const group = items.findLast((item) => item.kind === 'group' && item.from === 'visitor');
  return group?.kind === 'group' ? (group.entries.at(-1)?.key ?? null) : null;
}

function endsWithAgent(items: readonly TimelineItem[]): boolean {
  const last = items.at(-1);
  return last?.kind === 'group' && last.from === 'agent';
}
