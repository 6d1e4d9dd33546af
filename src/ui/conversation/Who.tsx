import { useLayoutEffect, useRef } from 'preact/hooks';
import { bannerOf } from '../../core/banner';
import { currentHandler, shownQueue } from '../../core/people';
import type { ChatState } from '../../core/state';
import { loadAvailabilityPart } from '../../parts/availability';
import { adopt } from '../../theme/adopt';
import { Avatar } from '../Avatar';
import { useChat, useChatState, usePart } from '../chat';
import { icon } from '../icons';
import { titleId } from '../Panel';
import { useFeaturePart } from './useFeaturePart';
import { useTexts } from './useTexts';
import { useView } from './view';
import whoCss from './who.css?inline';

const BackIcon = icon('M14.5 5.5L8 12l6.5 6.5');

export function Who() {
  const { root } = useChat();
  const [view] = useView();
  useLayoutEffect(() => adopt(root, [whoCss]), [root]);
  return view === 'list' ? <ListTitle /> : <Handler />;
}

function ListTitle() {
  const texts = useTexts();
  const [, show] = useView();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="icon-button who-back"
        part="header-button"
        aria-label={texts.back}
        onClick={() => show('conversation')}
      >
        <BackIcon />
      </button>
      <div class="header-names">
        <h2 id={titleId} class="title" part="title">
          {texts.menu.list}
        </h2>
      </div>
    </>
  );
}

/** Who handles the conversation, in the header; or where in the queue the visitor is. Its height never changes. */
function Handler() {
  const { engine, config, language } = useChat();
  const texts = useTexts();
  const availability = useFeaturePart(loadAvailabilityPart);
  const part = usePart(availability);
  useLayoutEffect(() => {
    if (config.whenClosed !== 'chat') availability.want();
  }, [availability, config.whenClosed]);
  useChatState(({ routing }) => routing);
  useChatState(({ participants }) => participants);
  useChatState(({ timeline }) => timeline.messages);
  const isConnecting = useChatState(connecting);
  const handler = currentHandler(engine.get());
  const queue = shownQueue(engine.get());
  const name = handler?.name ?? null;
  const brand = config.title ?? texts.title;
  const promise = config.answersIn !== 'unknown' ? texts.answersIn[config.answersIn] : config.subtitle;
  // In a thread nobody sits there and waits: how long it takes says more than who wrote last.
  const rest = name === null || config.mode === 'thread' ? promise : (config.title ?? promise);
  const subtitle = isConnecting
    ? texts.connecting
    : queue
      ? texts.routing.queue(queue.position, queue.waitSeconds)
      : handler?.kind === 'bot'
        ? texts.routing.bot
        : rest;
  return (
    <div class="who">
      <Avatar key={name} url={handler?.avatarUrl ?? (name === null ? config.avatar : null)} name={name} />
      <div class="header-names">
        <h2 id={titleId} key={`title ${name}`} class="title" part="title" dir="auto">
          {name ?? brand}
        </h2>
        {subtitle === rest && part.kind === 'ready' ? (
          <part.value.Expectation usual={rest} answersIn={texts.answersIn} locale={language.locale} />
        ) : (
          subtitle && (
            <p key={subtitle} class={queue ? 'subtitle who-queue' : 'subtitle'} dir="auto">
              {subtitle}
            </p>
          )
        )}
      </div>
    </div>
  );
}

/** Under way and going well: when it does not, the banner tells. */
function connecting(state: ChatState): boolean {
  const { kind } = state.session;
  if (kind === 'none') return true;
  return (kind === 'starting' || kind === 'joining') && bannerOf(state) === null;
}
