import { bannerOf, currentAgent } from '../core/selectors';
import type { ChatState } from '../core/state';
import { Avatar } from './Avatar';
import { useChat, useChatState, usePart } from './chat';
import { CloseIcon } from './icons';
import { titleId } from './Panel';

/** Whom the visitor is talking to. On the first screen the greeting below shows the face, so it is left out here. */
export function Header({ isFirstScreen }: { readonly isFirstScreen: boolean }) {
  const { engine, config, texts, conversation } = useChat();
  const part = usePart(conversation);
  const name = useChatState((state) => currentAgent(state)?.name ?? null);
  const avatarUrl = useChatState((state) => currentAgent(state)?.avatarUrl ?? null);
  const isConnecting = useChatState(connecting);
  const brand = config.title ?? texts.title;
  const subtitle = isConnecting
    ? texts.connecting
    : name === null
      ? config.subtitle
      : (config.title ?? config.subtitle);
  return (
    <div class="header">
      {!isFirstScreen && <Avatar url={avatarUrl ?? config.avatar} name={name} />}
      <div class="header-names">
        <h2 id={titleId} class="title" dir="auto">
          {name ?? brand}
        </h2>
        {subtitle && (
          <p class="subtitle" dir="auto">
            {subtitle}
          </p>
        )}
      </div>
      {part.kind === 'ready' && <part.value.HeaderMenu />}
      <button
        type="button"
        class="icon-button"
        aria-label={texts.closeChat}
        onClick={() => engine.dispatch({ kind: 'closePanel' })}
      >
        <CloseIcon />
      </button>
    </div>
  );
}

/** Under way and going well: when it does not, the banner tells. */
function connecting(state: ChatState): boolean {
  const { kind } = state.session;
  return (kind === 'starting' || kind === 'joining') && bannerOf(state) === null;
}
