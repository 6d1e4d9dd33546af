// What cannot be read or pressed as the page stands now. One sentence for each.

/** May be cut short, since they say themselves in full elsewhere: names of files, previews, what is being quoted. */
const mayBeCut =
  '.sr-only, .invitation-status, .slides, [hidden], svg, bdi, select, option, .file-name, .chip-name, .pending-name, .audio-name, .preview-text, .quote, .quote-text, .list-title, .list-preview, .code-lines, .reply-words, .move-link input, .emoji-preview, .emoji-search, .emoji-rows, [role=grid], .composer-text';

/** Inline in a sentence, or as large as the browser draws them: WCAG 2.2, 2.5.8 leaves them out. */
const mayBeSmall = 'a, .text-button, .sr-only';

/** Nine side by side: each as wide as there is room for. */
const mayBeNarrow = '.emoji-categories button';

export function misfits(root: ShadowRoot): readonly string[] {
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
  const frame = root.querySelector('.panel-body')?.getBoundingClientRect();
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const isControl = element.matches('button, input, textarea') && !element.closest('.sr-only, .slides');
    if (!isShown(element) || (element.closest(mayBeCut) && !isControl)) continue;
    if (textOf(element) === '' && !isControl) continue;
    const { overflowX, display } = getComputedStyle(element);
    if (overflowX === 'auto' || overflowX === 'scroll' || display === 'inline') continue;
    // What is written in a field scrolls, and the badge of the launcher sticks out.
    if (
      !element.matches('input, textarea') &&
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 0 &&
      !element.matches('.launcher') &&
      hasContentOutside(element)
    )
      found.push(`${nameOf(element)} is cut: ${element.scrollWidth} > ${element.clientWidth}`);
    const { left, right } = element.getBoundingClientRect();
    if (
      frame &&
      element.closest('.panel-body') &&
      !element.closest('.viewer') &&
      (left < frame.left - 1 || right > frame.right + 1)
    )
      found.push(`${nameOf(element)} sticks out`);
  }
  return found;
}

/** In Firefox the space at which a line of another direction is broken hangs out of the box: nothing to be seen of it. */
function hasContentOutside(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  const isOutside = ({ left, right }: DOMRect) => left < box.left - 1 || right > box.right + 1;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    for (const { index, 0: word } of (text.nodeValue ?? '').matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if ([...range.getClientRects()].some(isOutside)) return true;
    }
  return [...element.querySelectorAll('*')].some(
    (inner) => inner.firstChild === null && isOutside(inner.getBoundingClientRect()),
  );
}

/** Those too small to hit, and those of which one lies over another. `least`: CSS px. */
export function targets(root: ShadowRoot, least: number): readonly string[] {
  const controls = [
    ...root.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, label:has(input), [role=option]'),
  ].filter((control) => isShown(control) && isReachable(root, control) && !control.closest('.sr-only'));
  const found = controls
    .filter((control) => !control.closest(mayBeSmall) && !control.closest('label')?.matches('label:has(input)'))
    .flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const label = control.id ? root.querySelector(`label[for="${control.id}"]`)?.getBoundingClientRect() : undefined;
      const leastWidth = control.matches(mayBeNarrow) ? 24 : least;
      const isSmall = Math.max(width, label?.width ?? 0) < leastWidth || Math.max(height, label?.height ?? 0) < least;
      if (isSmall && catches(root, control, least)) return [];
      return isSmall ? [`${nameOf(control)} is small: ${width.toFixed(1)} x ${height.toFixed(1)}`] : [];
    });
  for (const [at, one] of controls.entries())
    for (const other of controls.slice(at + 1)) {
      if (one.contains(other) || other.contains(one) || area(one, other) <= 4) continue;
      // One that floats over a list covers it on purpose.
      if (isFloating(one) !== isFloating(other)) continue;
      found.push(`${nameOf(one)} lies over ${nameOf(other)}`);
    }
  return found;
}

/** A target may be larger than what is drawn of it. */
function catches(root: ShadowRoot, control: Element, least: number): boolean {
  const { left, top, width, height } = control.getBoundingClientRect();
  const [x, y, reach] = [left + width / 2, top + height / 2, least / 2 - 1];
  return [
    [x - reach, y],
    [x + reach, y],
    [x, y - reach],
    [x, y + reach],
  ].every(([atX, atY]) => control.contains(root.elementFromPoint(atX ?? 0, atY ?? 0)));
}

function area(one: Element, other: Element): number {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 1 && height > 1 ? width * height : 0;
}

function isFloating(element: Element): boolean {
  return element.closest('.menu, .dialog-cover, .emoji-popup, .message-actions, .jump, .viewer, .balloon') !== null;
}

/** Not scrolled out of sight, and not behind a dialog. */
function isReachable(root: ShadowRoot, element: Element): boolean {
  if (element.closest('[inert]')) return false;
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (element.contains(hit) || hit.contains(element));
}

function isShown(element: Element): boolean {
  return (
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getClientRects().length > 0
  );
}

/** Its own, not that of what is in it. */
function textOf(element: Element): string {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent ?? '')
    .join('')
    .trim();
}

function nameOf(element: Element): string {
  const words = element.ariaLabel ?? element.textContent?.trim() ?? '';
  return `${element.localName}.${element.className} "${words.slice(0, 40)}"`;
}
