import { Avatar } from '../Avatar';
import { useChat } from '../chat';
import { useTexts } from '../conversation/useTexts';

interface Props {
  readonly name: string | null;
  readonly avatarUrl: string | null;
  /** The last message is the agent's as well: the next one will join its group. */
  readonly continues: boolean;
}

/**
 * Three dots where the message will appear, with room for the lines around it, so that nothing moves when it does.
 * Screen readers hear of it from the announcer.
 */
export function TypingIndicator({ name, avatarUrl, continues }: Props) {
  const { config } = useChat();
  const texts = useTexts();
  return (
    <li class="group" data-from="agent" aria-hidden="true" title={texts.isTyping(name)}>
      {!continues && <p class="author">{name ?? config.title ?? texts.agent}</p>}
      <Avatar url={avatarUrl} name={name} />
      <div class="entry">
        <div class="bubble dots">
          <span />
          <span />
          <span />
        </div>
      </div>
      {!continues && <p class="meta">{'\u00a0'}</p>}
    </li>
  );
}
