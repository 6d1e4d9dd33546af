import type { Opening } from '../availability/opening';
import type { EngageHandoff } from '../contract';

const lookMs = 60_000;

/** Takes the launcher away while nobody is there; who has the panel open keeps it. Looks again every minute. */
export function hideWhileClosed(
  ask: (now: number) => Promise<Opening>,
  { host, widget }: EngageHandoff,
  signal: AbortSignal,
): void {
  let isHidden: boolean | null = null;
  async function look(): Promise<void> {
    const { open } = await ask(Date.now());
    if (signal.aborted || isHidden === !open) return;
    // Not under the hands of somebody who is in it.
    if (!open && host.hasAttribute('data-open')) return;
    isHidden = !open;
    if (open) widget.show();
    else widget.hide();
  }
  const timer = setInterval(look, lookMs);
  signal.addEventListener('abort', () => clearInterval(timer));
  void look();
}
