import { Avatar } from '../Avatar';
import { useChat } from '../chat';

/** Three dots where the message will appear, as high as one line of it. Screen readers hear of it from the announcer. */
export function TypingIndicator({
  name,
  avatarUrl,
}: {
  readonly name: string | null;
  readonly avatarUrl: string | null;
}) {
  const { texts } = useChat();
  return (
    <li class="group" data-from="agent" aria-hidden="true" title={texts.isTyping(name)}>
      <Avatar url={avatarUrl} name={name} />
      <div class="entry">
        <div class="bubble dots">
          <span />
          <span />
          <span />
        </div>
      </div>
    </li>
  );
}
