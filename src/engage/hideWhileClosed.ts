import type { Opening } from '../availability/opening';
import type { EngageHandoff } from '../handoff';

const lookMs = 60_000;

/**
 * Takes the launcher away while nobody is there. Who has the panel open, or a conversation, keeps it. Looks again every
 * minute.
 */
export function hideWhileClosed(
  ask: (now: number) => Promise<Opening>,
  { host, widget }: EngageHandoff,
  hasConversation: () => boolean,
  signal: AbortSignal,
): void {
  let isHidden: boolean | null = null;
  async function look(): Promise<void> {
    const { open } = await ask(Date.now());
    // Not under the hands of somebody who is in it.
    const hides = !open && !host.hasAttribute('data-open') && !hasConversation();
    if (signal.aborted || isHidden === hides) return;
    isHidden = hides;
    if (hides) widget.hide();
    else widget.show();
  }
  const timer = setInterval(look, lookMs);
  signal.addEventListener('abort', () => clearInterval(timer));
  void look();
}
