import { Avatar } from './Avatar';
import { useChat, usePart } from './chat';
import { CloseIcon } from './icons';
import { titleId } from './Panel';

/** Whom the visitor is talking to. On the first screen the greeting below shows the face, so it is left out here. */
export function Header({ isFirstScreen }: { readonly isFirstScreen: boolean }) {
  const { engine, config, texts, conversation } = useChat();
  const part = usePart(conversation);
  const subtitle = isFirstScreen ? config.subtitle : texts.connecting;
  return (
    <div class="header" part="header">
      {!isFirstScreen && part.kind === 'ready' ? (
        <part.value.Who />
      ) : (
        <>
          {!isFirstScreen && <Avatar url={config.avatar} name={null} />}
          <div class="header-names">
            <h2 id={titleId} class="title" part="title" dir="auto">
              {config.title ?? texts.title}
            </h2>
            {subtitle && (
              <p class="subtitle" dir="auto">
                {subtitle}
              </p>
            )}
          </div>
        </>
      )}
      {part.kind === 'ready' && <part.value.HeaderMenu />}
      {config.placement === 'floating' && (
        <button
          type="button"
          class="icon-button"
          part="header-button"
          aria-label={texts.closeChat}
          onClick={() => engine.dispatch({ kind: 'closePanel' })}
        >
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
