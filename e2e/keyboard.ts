// The keyboard as the only way in: where the focus is, whether it can be seen, and whether it was ever lost.

import { expect, type Locator, type Page } from '@playwright/test';

/** More than there is to pass on any screen of the journey. */
const mostStops = 40;

export class Keyboard {
  constructor(private readonly page: Page) {}

  /** From now on it is noted when the focus falls back to the page while the panel is open. */
  async watch(): Promise<void> {
    await this.page.evaluate(() => {
      const root = document.querySelector('parlor-chat')?.shadowRoot;
      const lost: string[] = [];
      Object.assign(window, { lostFocus: lost });
      root?.addEventListener('focusout', ({ target }) => {
        // What moves it does so before the next picture.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const isLost = root.querySelector('.panel[open]') !== null && root.activeElement === null;
            if (isLost) lost.push((target as Element).outerHTML.slice(0, 120));
          }),
        );
      });
    });
  }

  async expectNeverLost(): Promise<void> {
    expect(await this.page.evaluate(() => (window as unknown as { lostFocus: string[] }).lostFocus)).toEqual([]);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Waits for it there, and looks at it. */
  async expectOn(target: Locator): Promise<void> {
    await expect(target).toBeFocused();
    await expect.poll(() => this.#complaint()).toBe('');
  }

  /** From stop to stop, each of which has to show that it has the focus. */
  async goTo(target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowUp' = 'Tab'): Promise<void> {
    for (let stops = 0; stops < mostStops; stops += 1) {
      if (await isFocused(target)) return this.expectOn(target);
      await this.page.keyboard.press(key);
      await expect.poll(() => this.#complaint()).toBe('');
    }
    throw new Error(`${target} was not reached with ${key}`);
  }

  /** What happens in the meantime leaves the focus where it is. */
  async expectToStay(meantime: () => Promise<void>): Promise<void> {
    const before = await this.page.evaluateHandle(
      () => document.querySelector('parlor-chat')?.shadowRoot?.activeElement,
    );
    await meantime();
    const stays = await before.evaluate(
      (element) => element !== null && element === document.querySelector('parlor-chat')?.shadowRoot?.activeElement,
    );
    expect(stays).toBe(true);
    expect(await this.#complaint()).toBe('');
  }

  /** What somebody who looks for the focus would complain of; empty if nothing. */
  #complaint(): Promise<string> {
    return this.page.evaluate(() => {
      const root = document.querySelector('parlor-chat')?.shadowRoot;
      const focused = root?.activeElement;
      const isOpen = root?.querySelector('.panel[open]') !== null;
      if (!root || !focused) return isOpen ? 'the focus is outside of the panel' : '';
      const name = `${focused.localName}.${focused.className} "${focused.ariaLabel ?? focused.textContent?.slice(0, 30)}"`;
      const { left, top, right, bottom } = focused.getBoundingClientRect();
      const [x, y] = [
        (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
        (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
      ];
      const hit = root.elementFromPoint(x, y);
      const isSeen = hit !== null && (focused.contains(hit) || hit.contains(focused));
      if (!isSeen) return `${name} has the focus and cannot be seen`;
      // The box around the field draws its ring.
      const drawn = [focused, focused.closest('.composer-box, .emoji-search')];
      const hasRing = drawn.some((element) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
      });
      return hasRing ? '' : `${name} has the focus and does not show it`;
    });
  }
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((element) => element.matches(':focus')));
}
