import type { RefObject, VNode } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { currentHandler, typingNames } from '../../core/people';
import { countOfOthersAfter } from '../../core/positions';
import { samePlain } from '../../core/samePlain';
import type { ChatState } from '../../core/state';
import {
  lastOwnPosition,
  type Quote,
  type TimelineEntry,
  timelineEnd,
  timelineItems,
  timelineLength,
} from '../../core/timelineItems';
import { loadActionsPart } from '../../parts/actions';
import { useChat, useChatState, usePart } from '../chat';
import { DownIcon } from '../conversation/conversationIcons';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { useTexts } from '../conversation/useTexts';
import { Notices } from './Notices';
import { Skeleton } from './Skeleton';
import { type MessageProps, TimelineMessage } from './TimelineMessage';
import { TypingIndicator } from './TypingIndicator';
import { useQuotes } from './useQuotes';
import { useReadingPosition } from './useReadingPosition';
import { WithActions } from './WithActions';
import type { Range } from './windowAround';

export function Timeline() {
  const { engine, config } = useChat();
  const texts = useTexts();
  const timeline = useChatState((state) => state.timeline);
  const outbox = useChatState((state) => state.outbox);
  const participants = useChatState((state) => state.participants);
  const typing = useChatState((state) => state.typing);
  useChatState((state) => state.reading.newAfter);
  useChatState((state) => state.notices);
  const isJoining = useChatState((state) => ['none', 'starting', 'joining'].includes(state.session.kind));
  const isActive = useChatState((state) => state.session.kind === 'active');
  const isWritable = useChatState((state) => state.session.kind === 'active');
  const { scroller, list, ranges, onScroll, isAtEnd, jumpToEnd, reveal } = useReadingPosition(
    outbox.findLast(({ reaction }) => !reaction)?.createdAt ?? null,
    () => {
      const state = engine.get();
      if (state.panel === 'open' && state.timeline.older === 'available') engine.dispatch({ kind: 'loadOlder' });
    },
  );

  const { foundKey, openQuote } = useQuotes(reveal);
  const [reactingTo, setReactingTo] = useState<TimelineEntry | null>(null);
  const { activeKey, deactivate, wantActions, keyboardHint } = useActiveItem(scroller, reveal);
  const arrived = useArrivals(timeline, isAtEnd);

  const state = engine.get();
  const agent = currentHandler(state);
  const end = timelineEnd(state);
  const length = timelineLength(state);
  const isAlone = useMemo(() => !timeline.messages.some(({ from }) => from === 'agent'), [timeline.messages]);
  return (
    <div class="timeline-frame">
      {/* The log keeps silent: the announcer says what is new, once. */}
      <div
        ref={scroller}
        class="timeline"
        role="log"
        aria-live="off"
        aria-label={texts.conversation}
        aria-description={keyboardHint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        onScroll={onScroll}
        onFocusIn={wantActions}
        onPointerOver={wantActions}
      >
        <ol ref={list} class="items">
          <OlderMessages older={timeline.older} />
          <Messages
            ranges={ranges}
            isAllKnown={timeline.older === 'none'}
            activeKey={activeKey}
            foundKey={foundKey}
            isWritable={isWritable}
            onOpenQuote={openQuote}
            onMoreEmoji={setReactingTo}
            onDone={deactivate}
          />
          {end.length > 0 && (
            <li key="end">
              <Notices notices={end} />
            </li>
          )}
          {isJoining && timeline.messages.length === 0 && !timeline.opening && outbox.length === 0 && (
            <Skeleton label={texts.loadingConversation} rows={4} />
          )}
          {isActive && isAlone && length > 0 && typing.length === 0 && (
            <li class="notice">
              {config.mode === 'thread' ? texts.thread.waiting : texts.waitingForAgent}
              {config.answersIn !== 'unknown' && ` ${texts.answersIn[config.answersIn]}.`}
            </li>
          )}
          {typing.length > 0 && (
            <TypingIndicator
              key="typing"
              names={typingNames(state)}
              continues={end.length === 0 && timelineItems(state, length - 1).at(-1)?.from === 'agent'}
              avatarUrl={
                participants.find(({ identity }) => identity === typing[0])?.avatarUrl ?? agent?.avatarUrl ?? null
              }
            />
          )}
        </ol>
      </div>
      {reactingTo && (
        <WithActions
          draw={({ ReactionPicker }) => (
            <ReactionPicker entry={reactingTo} reveal={reveal} onClose={() => setReactingTo(null)} />
          )}
        />
      )}
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

interface MessagesProps {
  readonly ranges: readonly Range[];
  readonly isAllKnown: boolean;
  readonly activeKey: string | null;
  readonly foundKey: string | null;
  readonly isWritable: boolean;
  onOpenQuote(quote: Quote): void;
  onMoreEmoji(entry: TimelineEntry): void;
  onDone(): void;
}

/** The items of each range, with gaps for those between, whose heights are set after drawing. */
function Messages({ ranges, isAllKnown, activeKey, foundKey, ...rest }: MessagesProps) {
  const { engine } = useChat();
  const keepOrDraw = useDrawn();
  const state = engine.get();
  const length = timelineLength(state);
  const isWhole = ranges.length === 1 && ranges[0]?.start === 0 && ranges[0].end === length;
  const outOf = isWhole ? null : isAllKnown ? length : -1;
  const marked = lastOwnPosition(state);
  return (
    <>
      {/* In one row: an item that becomes a range of its own, since it has the focus, must stay the same element. */}
      {ranges.flatMap(({ start, end }, at) => [
        gap(ranges[at - 1]?.end ?? 0, start),
        ...timelineItems(state, start, end).map((item) =>
          keepOrDraw({
            item,
            isMarked: item.position === marked,
            outOf,
            isActive: item.entry.key === activeKey,
            isFound: item.entry.key === foundKey,
            ...rest,
          }),
        ),
      ])}
      {gap(ranges.at(-1)?.end ?? 0, length)}
    </>
  );
}

/** A message about which nothing has changed is not drawn again: what comes or is typed costs the same beside many. */
function useDrawn(): (props: MessageProps) => VNode<MessageProps> {
  const drawn = useRef<ReadonlyMap<string, VNode<MessageProps>>>(new Map());
  const before = drawn.current;
  const now = new Map<string, VNode<MessageProps>>();
  drawn.current = now;
  return (props) => {
    const { day, entry } = props.item;
    const kept = before.get(entry.key);
    // What a day is called, "Today", changes by itself.
    const isSame = kept !== undefined && day === null && samePlain(kept.props, props);
    const node = isSame ? kept : <TimelineMessage key={entry.key} {...props} />;
    now.set(entry.key, node);
    return node;
  };
}

function gap(start: number, end: number) {
  return (
    start < end && (
      <li key={start === 0 ? 'first gap' : `gap before ${end}`} class="gap" data-gap={start} aria-hidden="true" />
    )
  );
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
  return countOfOthersAfter(messages, seenIndex.current ?? -1);
}

/** What can be done with messages is watched by the part that draws it. */
function useActiveItem(scroller: RefObject<HTMLElement | null>, reveal: (key: string) => void) {
  const chat = useChat();
  const { engine } = chat;
  const source = useFeaturePart(loadActionsPart);
  const part = usePart(source);
  const [active, setActive] = useState<{ readonly key: string; readonly by: 'pointer' | 'focus' | 'touch' } | null>(
    null,
  );
  useLayoutEffect(() => {
    if (part.kind !== 'ready' || !scroller.current) return;
    return part.value.watchItems({ scroller: scroller.current, engine, reveal, setActive });
  }, [part, scroller, engine, reveal]);
  const deactivate = useCallback(() => setActive(null), []);
  // Once only: nobody waits for it.
  const wantActions = () => source.get().kind === 'absent' && source.want();
  const keyboardHint = part.kind === 'ready' ? part.value.keyboardHint(chat) : undefined;
  return { activeKey: active?.key ?? null, deactivate, wantActions, keyboardHint };
}
