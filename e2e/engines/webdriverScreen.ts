// WebKitGTK, by W3C WebDriver. It waits for nothing by itself: whoever acts looks for an element that stands still.

import { expect } from '@playwright/test';
import { By, Key as Keys, type WebDriver, type WebElement } from 'selenium-webdriver';
import type { Key, Part, Role, Screen } from './screen';
import { takeNotedErrors } from './watchedConsole';
import type { WebKitSession } from './webkitDriver';

/** What may have a role; the engine has the last word on names. */
const elementsOf: Readonly<Record<Role, string>> = {
  button: 'button, [role=button]',
  dialog: 'dialog, [role=dialog]',
  gridcell: '[role=gridcell]',
  heading: 'h1, h2, h3',
  list: 'ul, ol, [role=list]',
  log: '[role=log]',
  searchbox: 'input[type=search], [role=searchbox]',
  textbox: 'input[type=text], input[type=email], input:not([type]), textarea, [role=textbox]',
};

const chords: Readonly<Record<Key, readonly string[]>> = {
  Tab: [Keys.TAB],
  'Shift+Tab': [Keys.SHIFT, Keys.TAB],
  Enter: [Keys.ENTER],
  Escape: [Keys.ESCAPE],
  ArrowDown: [Keys.ARROW_DOWN],
  ArrowRight: [Keys.ARROW_RIGHT],
  End: [Keys.END],
  'Control+V': [Keys.CONTROL, 'v'],
};

export async function openWebDriverScreen(session: WebKitSession, origin: string): Promise<Screen> {
  const tab = await session.driver.getWindowHandle();
  return screenOf(session, origin, tab, []);
}

/** `errors`: of all tabs, as far as they were taken from pages. */
function screenOf(session: WebKitSession, origin: string, tab: string, errors: string[]): Screen {
  const { driver } = session;
  /** One session sees one tab at a time. */
  const inTab = async (): Promise<WebDriver> => {
    if ((await driver.getWindowHandle().catch(() => null)) !== tab) await driver.switchTo().window(tab);
    return driver;
  };
  /** Before a page goes, and at the end. */
  const takeErrors = async () => {
    const noted = await (await inTab()).executeScript<readonly string[] | null>(`return (${takeNotedErrors})();`);
    errors.push(...(noted ?? []));
  };
  const press = async (...keys: readonly string[]) => {
    const actions = (await inTab()).actions();
    for (const key of keys) actions.keyDown(key);
    for (const key of [...keys].reverse()) actions.keyUp(key);
    await actions.perform();
  };
  return {
    engine: `WebKitGTK ${session.version}`,
    // Its window cannot be made that narrow.
    isPhone: false,
    setOffline: null,
    byRole: (role, name) => partOf(inTab, elementsOf[role], name),
    css: (selector) => partOf(inTab, selector, null),
    async goTo(path) {
      await takeErrors();
      await (await inTab()).get(new URL(path, origin).href);
    },
    async reload() {
      await takeErrors();
      await (await inTab()).navigate().refresh();
    },
    press: (key) => press(...chords[key]),
    async type(text) {
      for (const letter of text) await press(letter);
    },
    async run(task, input) {
      type Outcome = { value?: unknown; error?: string };
      const source = `const done = arguments[1];
        Promise.resolve((${task})(arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await (await inTab()).executeAsyncScript<Outcome>(source, input ?? null);
      if (error) throw new Error(error);
      // biome-ignore lint/suspicious/noExplicitAny: it comes as JSON; the caller says what the task answers
      return value as any;
    },
    async openTab() {
      // A tab that is not in front draws no frames; a window does.
      await (await inTab()).switchTo().newWindow('window');
      return screenOf(session, origin, await driver.getWindowHandle(), errors);
    },
    async close() {
      await takeErrors();
      await (await inTab()).close();
    },
    async errors() {
      for (const open of await driver.getAllWindowHandles()) {
        await driver.switchTo().window(open);
        const noted = await driver.executeScript<readonly string[] | null>(`return (${takeNotedErrors})();`);
        if (!noted) errors.push(`the console of ${await driver.getCurrentUrl()} was not watched`);
        errors.push(...(noted ?? []));
      }
      return errors;
    },
  };
}

/** `name`: the accessible name, or null where the selector says all. */
function partOf(inTab: () => Promise<WebDriver>, selector: string, name: string | null): Part {
  /** What stands in our shadow root now. */
  async function all(): Promise<readonly WebElement[]> {
    const driver = await inTab();
    const [host] = await driver.findElements(By.css('parlor-chat'));
    if (!host) return [];
    const found = await (await host.getShadowRoot()).findElements(By.css(selector));
    if (name === null) return found;
    for (const element of found) {
      if ((await element.getAccessibleName()) === name) return [element];
    }
    return [];
  }

  async function ask<Answer>(question: (element: HTMLElement) => Answer, otherwise: Answer): Promise<Answer> {
    try {
      const [element] = await all();
      return element
        ? await (await inTab()).executeScript<Answer>(`return (${question})(arguments[0]);`, element)
        : otherwise;
    } catch (error) {
      if (isGone(error)) return otherwise;
      throw error;
    }
  }

  /** Done to an element that is in sight and moves no more; again with its successor where it is replaced meanwhile. */
  async function act(deed: (element: WebElement, driver: WebDriver) => Promise<void>, mustShow = true): Promise<void> {
    await expect(async () => {
      const [element] = await all();
      if (!element) throw new Error(`there is no ${selector}${name === null ? '' : ` named “${name}”`}`);
      const driver = await inTab();
      if (mustShow && !(await driver.executeAsyncScript<boolean>(standsStill, element))) {
        throw new Error(`${selector}${name === null ? '' : ` named “${name}”`} is hidden, covered or moves`);
      }
      await deed(element, driver);
    }).toPass({ timeout: 15_000 });
  }

  return {
    click: () =>
      act(async (element, driver) => {
        // Not the driver's own click, which takes the host of a shadow root for something that lies over what is in it.
        await driver.actions().move({ origin: element }).click().perform();
      }),
    fill: (text) =>
      act(async (element) => {
        await element.clear();
        if (text) await element.sendKeys(text);
      }),
    choose: (files) => act((element) => element.sendKeys(files.join('\n')), false),
    isVisible: () => ask((element) => element.checkVisibility({ visibilityProperty: true }), false),
    hasFocus: () =>
      ask((element) => document.hasFocus() && (element.getRootNode() as ShadowRoot).activeElement === element, false),
    value: () => ask((element) => (element as HTMLInputElement).value, ''),
    async texts() {
      try {
        const driver = await inTab();
        const elements = await all();
        // Spread, because this driver hands over the elements of a list as empty objects.
        return await driver.executeScript<string[]>(
          'return [...arguments].map(({ textContent }) => textContent);',
          ...elements,
        );
      } catch (error) {
        if (isGone(error)) return [];
        throw error;
      }
    },
    box: () => ask((element) => element.getBoundingClientRect().toJSON(), { left: 0, right: 0 }),
  };
}

/** Replaced between being found and being asked: as good as not there. */
function isGone(error: unknown): boolean {
  return error instanceof Error && /^(StaleElementReference|NoSuchElement|DetachedShadowRoot)Error$/.test(error.name);
}

const standsStill = `
  const [element, done] = arguments;
  element.scrollIntoView({ block: 'nearest' });
  const before = element.getBoundingClientRect();
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const after = element.getBoundingClientRect();
    const isStill = ['top', 'left', 'width', 'height'].every((side) => before[side] === after[side]);
    const top = element.getRootNode().elementFromPoint(after.left + after.width / 2, after.top + after.height / 2);
    done(isStill && element.checkVisibility({ visibilityProperty: true }) && element.contains(top));
  }));`;
