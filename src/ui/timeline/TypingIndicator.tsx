import { Avatar } from '../Avatar';
import { useChat } from '../chat';
import { useTexts } from '../conversation/useTexts';

interface Props {
  /** One or more; null for somebody without a name. */
  readonly names: readonly (string | null)[];
  /** Of the first. */
  readonly avatarUrl: string | null;
  /** The last message is the agent's as well: the next one will join its group. */
  readonly continues: boolean;
}

/**
 * Three dots where the message will appear, with room for the lines around it, so that nothing moves when it does. When
 * several write at once, who does is said in words. Screen readers hear of it from the announcer.
 */
export function TypingIndicator({ names, avatarUrl, continues }: Props) {
  const { config } = useChat();
  const texts = useTexts();
  const [name = null] = names;
  const areSeveral = names.length > 1;
  return (
    <li class="group" data-from="agent" aria-hidden="true" title={texts.isTyping(names)}>
      {(areSeveral || !continues) && (
        <p class="author">
          <bdi>{areSeveral ? texts.isTyping(names) : (name ?? config.title ?? texts.agent)}</bdi>
        </p>
      )}
      <Avatar url={avatarUrl} name={name} />
      <div class="entry">
        <div class="bubble dots" part="bubble bubble-agent">
          <span />
          <span />
          <span />
        </div>
      </div>
      {!continues && <p class="meta">{'\u00a0'}</p>}
    </li>
  );
}
