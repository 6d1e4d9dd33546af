import { useEffect, useState } from 'preact/hooks';
import { createOpening, type Opening } from '../../availability/opening';
import { type Chat, useChat } from '../chat';

const lookMs = 60_000;

/** Whether somebody is there; null as long as that is not known. Looks again every minute, and when it is to open. */
export function useOpening(): Opening | null {
  const chat = useChat();
  const [opening, become] = useState<Opening | null>(null);
  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function look(): Promise<void> {
      const now = Date.now();
      const next = await openingOf(chat)(now);
      if (stopped) return;
      // Another object each time: what was the day after tomorrow is tomorrow at some point.
      become({ ...next });
      const untilOpen = next.opensAt === null ? lookMs : next.opensAt - now + 500;
      timer = setTimeout(look, Math.max(1000, Math.min(lookMs, untilOpen)));
    }
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [chat.config.hours, chat.config.tokenEndpoint]);
  return opening;
}

/** One for the whole chat, so that the endpoint is asked once a minute at most. */
function openingOf({ made, config, warn }: Chat): (now: number) => Promise<Opening> {
  const { hours, tokenEndpoint, credentials } = config;
  if (made.opening?.of !== config) {
    made.opening = { of: config, ask: createOpening({ hours, url: tokenEndpoint, credentials, warn }) };
  }
  return made.opening.ask;
}
