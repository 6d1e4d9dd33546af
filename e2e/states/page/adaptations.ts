// What visitors change of a page to be able to read it, and what must not move then.

/** The least that WCAG 2.2, 1.4.12 asks for; nothing may be lost by it. */
const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** For the page alone, as its own css would, and in the widget as well, as a visitor's style would. */
export function spaceText(where: 'nowhere' | 'page' | 'everywhere', root: ShadowRoot | undefined): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(where === 'nowhere' ? '' : textSpacing);
  document.adoptedStyleSheets = [sheet];
  if (where === 'everywhere' && root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Lines that are there and cannot be seen: a box has hidden them. Sideways, misfits.ts looks. */
export function cutLines(root: ShadowRoot): readonly string[] {
  const cut: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('.panel-body *, .launcher, .balloon *')) {
    const { overflowY } = getComputedStyle(element);
    if (overflowY !== 'hidden' && overflowY !== 'clip') continue;
    if (element.closest('.sr-only, svg, .picture-open, .avatar, .slides, .emoji-rows, .code-lines, [hidden]')) continue;
    if (element.textContent?.trim() && element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 0)
      cut.push(`${element.localName}.${element.className} hides ${element.scrollHeight - element.clientHeight} px`);
  }
  return cut;
}

/** Controls that cannot be brought into sight, however one scrolls. */
export function outOfReach(root: ShadowRoot): readonly string[] {
  const controls = root.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea');
  return [...controls].flatMap((control) => {
    if (
      control.closest('[inert], [hidden], .sr-only, .slides') ||
      !control.checkVisibility({ visibilityProperty: true })
    )
      return [];
    // What lies behind a dialog or a menu is not meant to be reached.
    const dialog = [...root.querySelectorAll('.dialog, .viewer, .emoji-popup, .menu')].at(-1);
    if (dialog && !dialog.contains(control)) return [];
    control.scrollIntoView({ block: 'center', inline: 'nearest' });
    const { left, top, right, bottom, width, height } = control.getBoundingClientRect();
    if (width < 2 || height < 2) return [];
    const isInside = left > -2 && right < innerWidth + 2 && top > -2 && bottom < innerHeight + 2;
    const hit = root.elementFromPoint(left + width / 2, top + height / 2);
    const isOnTop = hit !== null && (control.contains(hit) || hit.contains(control) || hit.closest('label') !== null);
    return isInside && isOnTop
      ? []
      : [`${control.localName}.${control.className} "${control.ariaLabel ?? control.textContent}"`];
  });
}

/** Fields among the messages over which something lies while they have the focus: WCAG 2.2, 2.4.11. */
export function coveredFields(root: ShadowRoot): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('.timeline :is(input, textarea, select)')].flatMap((field) => {
    field.focus();
    // Where it comes to lie when somebody steps to it from above.
    field.scrollIntoView({ block: 'end' });
    const { left, right, top, bottom } = field.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const points = [left + 4, x, right - 4].flatMap((at) => [top + 4, y, bottom - 4].map((atY) => [at, atY] as const));
    const over = points.map(([atX, atY]) => root.elementFromPoint(atX, atY)).find((hit) => hit?.closest('.jump'));
    return over ? [`${field.ariaLabel ?? field.id} lies beneath ${over.localName}`] : [];
  });
}

/** How much of the messages can be seen, CSS px; null where there are none. */
export function roomForMessages(root: ShadowRoot): number | null {
  return root.querySelector('[role=log]')?.clientHeight ?? null;
}

/** Notes every animation from now on that is more than a short fade; returns what was seen. */
export function watchMotion(rootOf: () => ShadowRoot | null | undefined): () => readonly string[] {
  const seen = new Set<string>();
  let isOver = false;
  const look = () => {
    for (const { effect, playState } of rootOf()?.getAnimations() ?? []) {
      if (playState !== 'running' || !(effect instanceof KeyframeEffect)) continue;
      const moved = effect
        .getKeyframes()
        .flatMap((frame) => Object.keys(frame))
        .filter((name) => !['offset', 'computedOffset', 'easing', 'composite', 'opacity'].includes(name));
      const isShort = Number(effect.getComputedTiming().duration) <= 100;
      if (moved.length > 0 || !isShort)
        seen.add(`${(effect.target as Element).className}: ${moved.join() || 'opacity'}`);
    }
    if (!isOver) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return () => {
    isOver = true;
    return [...seen];
  };
}
