import { useEffect, useMemo, useState } from 'preact/hooks';
import { bannerOf } from '../../core/banner';
import { useChat, useChatState } from '../chat';
import { useTexts } from '../conversation/useTexts';
import { focusPanelOf } from '../focus';

/** Says that something is not fine and what we do about it; nothing while all is well. */
export function ConnectionBanner() {
  const { engine, config } = useChat();
  const texts = useTexts();
  const session = useChatState((state) => state.session);
  const connection = useChatState((state) => state.connection);
  const network = useChatState((state) => state.network);
  const refresh = useChatState((state) => state.refresh);
  const isRefused = useChatState(({ storage, session: { kind } }) => storage === 'pageOnly' && kind !== 'ended');
  // Where the site wants it so, no browser has refused anything.
  const isForgotten = isRefused && config.storage !== 'memory' && config.storage !== 'none';
  const banner = useMemo(() => bannerOf(engine.get()), [engine, session, connection, network, refresh]);
  if (!banner) return isForgotten ? <div class="banner">{texts.notKept}</div> : null;
  switch (banner.kind) {
    case 'offline':
      return <div class="banner">{texts.offline}</div>;
    case 'reconnecting':
      return <div class="banner">{texts.reconnecting}</div>;
    case 'starting':
      return (
        <div class="banner">
          <p>
            {banner.problem && texts.errors[banner.problem.kind]} <RetryCountdown retryAt={banner.retryAt} />
          </p>
          <TryButton label={texts.tryNow} trying={banner.retryAt === null} />
        </div>
      );
    case 'refused':
      return (
        <div class="banner">
          <p>{banner.trying ? texts.retryingNow : texts.refused}</p>
          <TryButton label={texts.tryAgain} trying={banner.trying} />
        </div>
      );
  }
}

/** It stays while a try is under way: whoever has the focus on it keeps it. */
function TryButton({ label, trying }: { readonly label: string; readonly trying: boolean }) {
  const { engine } = useChat();
  return (
    <button
      type="button"
      class="text-button"
      aria-disabled={trying}
      onClick={(event) => {
        focusPanelOf(event.currentTarget);
        if (!trying) engine.dispatch({ kind: 'retry' });
      }}
    >
      {label}
    </button>
  );
}

function RetryCountdown({ retryAt }: { readonly retryAt: number | null }) {
  const texts = useTexts();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (retryAt === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [retryAt]);
  const seconds = retryAt === null ? 0 : Math.ceil((retryAt - now) / 1000);
  return <>{seconds > 0 ? texts.retryingIn(seconds) : texts.retryingNow}</>;
}
