import { useLayoutEffect, useState } from 'preact/hooks';
import { canWrite } from '../../core/writing';
import { loadActionsPart } from '../../parts/actions';
import { loadContentPart } from '../../parts/content';
import { loadIdlePart } from '../../parts/idle';
import { loadListPart } from '../../parts/list';
import { loadTextPart } from '../../parts/text';
import { adopt } from '../../theme/adopt';
import { useChat, useChatState, usePart } from '../chat';
import { Composer } from '../composer/Composer';
import composerCss from '../composer/composer.css?inline';
import { Fetched } from '../Fetched';
import { useFocusAfterChange } from '../focusAfterChange';
import { MediaLayer } from '../media/MediaLayer';
import messageMediaCss from '../media/messageMedia.css?inline';
import { ConnectionBanner } from '../timeline/ConnectionBanner';
import messageContentCss from '../timeline/messageContent.css?inline';
import messageTextCss from '../timeline/messageText.css?inline';
import { Timeline } from '../timeline/Timeline';
import timelineCss from '../timeline/timeline.css?inline';
import { Ended } from './Ended';
import { PartStyles } from './PartStyles';
import { useFeaturePart } from './useFeaturePart';
import { useTexts } from './useTexts';
import { useView } from './view';

export function Conversation() {
  const { config } = useChat();
  const texts = useTexts();
  // In a thread the next message begins the next conversation.
  const isClosedThread = useChatState(({ session }) => config.mode === 'thread' && session.kind === 'ended');
  const writable = useChatState(canWrite) || isClosedThread;
  const idle = usePart(useFeaturePart(loadIdlePart));
  const isOver = useChatState(({ session }) => session.kind === 'ended');
  const [view] = useView();
  const isAnswered = useAnsweredPress();
  useFocusAfterChange(`${view} ${writable}`, writable);
  if (view === 'list') return <ListPart />;
  return (
    <>
      <ConversationStyles />
      <PartStyles load={loadTextPart} />
      <PartStyles load={loadActionsPart} />
      <PartStyles load={loadContentPart} />
      <ConnectionBanner />
      {isAnswered ? <Timeline /> : <div class="timeline-frame" />}
      {idle.kind === 'ready' && <idle.value.IdleWarning />}
      {isClosedThread && <p class="thread-closed">{texts.thread.closed}</p>}
      {writable ? <Composer /> : isOver && <Ended />}
      <MediaLayer />
    </>
  );
}

const longestFrameMs = 100;

/**
 * Whoever sends the form sees within a frame that it was taken: there is the conversation, with the focus in its composer.
 * What it holds takes as long again to draw, and comes with the frame after that one.
 */
function useAnsweredPress(): boolean {
  const { engine } = useChat();
  const [isAnswered, setAnswered] = useState(() => engine.get().session.kind !== 'starting');
  useLayoutEffect(() => {
    if (isAnswered) return;
    const answered = () => setAnswered(true);
    const frame = requestAnimationFrame(() => setTimeout(answered));
    // Where the page is out of sight, no frames come.
    const timer = setTimeout(answered, longestFrameMs);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isAnswered]);
  return isAnswered;
}

const conversationCss = timelineCss + messageTextCss + messageContentCss + composerCss + messageMediaCss;

/** The first of all, so that its effect is: what is measured after it, is measured as it will look, and once. */
function ConversationStyles() {
  const { root } = useChat();
  useLayoutEffect(() => adopt(root, [conversationCss]), [root]);
  return null;
}

function ListPart() {
  return <Fetched part={useFeaturePart(loadListPart)} draw={({ ConversationList }) => <ConversationList />} />;
}
