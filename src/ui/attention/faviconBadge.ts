// A dot on the page's icon. The links are the host page's: what it changes meanwhile stays, the rest is put back.

import { drawBadgedIcon } from './drawBadgedIcon';
import type { Badge } from './titleBadge';

/** `draw` gets the address of the page's icon, or null, and answers with the address of one with a dot on it. */
export function createFaviconBadge(draw: (href: string | null) => Promise<string | null> = drawBadgedIcon): Badge {
  let shown = false;
  let refused = false;
  let address: string | null = null;
  let changed: { readonly link: HTMLLinkElement; readonly href: string | null }[] = [];
  let added: HTMLLinkElement | null = null;

  async function put(): Promise<void> {
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="icon" i]')];
    const drawn = await draw(links.at(-1)?.href ?? null);
    if (drawn === null || !shown) return;
    address = drawn;
    document.addEventListener('securitypolicyviolation', giveUp);
    changed = links.map((link) => ({ link, href: link.getAttribute('href') }));
    if (links.length === 0) {
      added = document.createElement('link');
      added.rel = 'icon';
      document.head.append(added);
    }
    for (const link of added ? [added] : links) link.setAttribute('href', drawn);
  }

  function restore(): void {
    document.removeEventListener('securitypolicyviolation', giveUp);
    if (address === null) return;
    for (const { link, href } of changed) {
      if (link.getAttribute('href') !== address) continue;
      if (href === null) link.removeAttribute('href');
      else link.setAttribute('href', href);
    }
    added?.remove();
    changed = [];
    added = null;
    address = null;
  }

  /** The page allows no images of ours: once is enough. */
  function giveUp({ blockedURI }: SecurityPolicyViolationEvent): void {
    if (blockedURI !== 'data' && !blockedURI.startsWith('data:')) return;
    refused = true;
    restore();
  }

  return {
    show(count) {
      const show = count > 0 && !refused;
      if (show === shown) return;
      shown = show;
      if (show) put().catch(() => {});
      else restore();
    },
  };
}
