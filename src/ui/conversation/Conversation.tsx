import { useLayoutEffect } from 'preact/hooks';
import { canWrite } from '../../core/selectors';
import { adopt } from '../../theme/adopt';
import { useChat, useChatState } from '../chat';
import { Composer } from '../composer/Composer';
import composerCss from '../composer/composer.css?inline';
import { useFocusAfterChange } from '../focusAfterChange';
import { MediaLayer } from '../media/MediaLayer';
import messageMediaCss from '../media/messageMedia.css?inline';
import { ConnectionBanner } from '../timeline/ConnectionBanner';
import { ContentStyles } from '../timeline/MessageContent';
import messageActionsCss from '../timeline/messageActions.css?inline';
import messageContentCss from '../timeline/messageContent.css?inline';
import messageTextCss from '../timeline/messageText.css?inline';
import { Timeline } from '../timeline/Timeline';
import timelineCss from '../timeline/timeline.css?inline';
import { useTextPart } from '../timeline/useTextPart';
import { Ended } from './Ended';

export function Conversation() {
  const { root } = useChat();
  const writable = useChatState(canWrite);
  useFocusAfterChange(String(writable), writable);
  useTextPart();
  useLayoutEffect(
    () =>
      adopt(root, [
        timelineCss + messageTextCss + messageContentCss + messageActionsCss + composerCss + messageMediaCss,
      ]),
    [root],
  );
  return (
    <>
      <ContentStyles />
      <ConnectionBanner />
      <Timeline />
      {writable ? <Composer /> : <Ended />}
      <MediaLayer />
    </>
  );
}
