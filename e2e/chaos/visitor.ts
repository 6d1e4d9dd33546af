// A visitor with a browser that fails: pages are reloaded, crash, freeze, lose the network and come back.

import type { Browser, CDPSession, Page, Route } from '@playwright/test';
import { someAnswers, Widget } from '../widget';
import type { ShownLine } from './compare';
import type { EndpointAnswer } from './steps';
import { elapse, until } from './until';

export interface Visitor {
  readonly identity: string;
  readonly conversationSid: string;
  /** Types and presses Enter. True: the visitor has seen the message in the timeline. False: there was nowhere to type. */
  send(text: string, enters: 1 | 2): Promise<boolean>;
  /** Adds a file, waits until it is ready and presses Send. False: there was nowhere to add it. */
  sendFile(name: string): Promise<boolean>;
  /** The next refresh gets this instead of a token. */
  spoilRefresh(answer: EndpointAnswer): void;
  /** Whether a spoilt answer still waits for a refresh. */
  spoilsNext(): boolean;
  /** How many spoilt answers were given. */
  spoilt(answer: EndpointAnswer): number;
  reload(): Promise<void>;
  crash(how: 'close' | 'kill'): Promise<void>;
  setOffline(offline: boolean): Promise<void>;
  isOffline(): boolean;
  freeze(ms: number, meanwhile: () => Promise<void>): Promise<void>;
  setHidden(hidden: boolean): Promise<void>;
  /** A second tab, and on in it; the other one, where there are two already. False: nobody opens a page without a network. */
  openTab(): Promise<boolean>;
  /** On in the other tab. False: there is none. */
  switchTab(): Promise<boolean>;
  /** Closes the other tab. False: there is none. */
  closeTab(): Promise<boolean>;
  /** Opens the panel if it is closed: its files could not be loaded, and the network came back later. */
  openIfClosed(): Promise<void>;
  /** Presses "Try again" if the widget has given up and asks for it. */
  retryIfAsked(): Promise<void>;
  /** Of the tab that is being looked at. */
  timeline(): Promise<ShownLine[]>;
  /** Of all tabs, that one first. */
  timelines(): Promise<ShownLine[][]>;
  close(): Promise<void>;
}

const patienceMs = 30_000;
const offlinePatienceMs = 3000;
/** Longer than a busy machine takes for one key. */
const actionMs = 10_000;

/** Fills in the form and waits for the conversation. `note` hears what the page says in its console. */
export async function openVisitor(
  browser: Browser,
  origin: string,
  question: string,
  note: (line: string, isError: boolean) => void,
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  context.on('console', (message) => note(`${message.type()}: ${message.text()}`, message.type() === 'error'));
  context.on('weberror', (error) => note(`uncaught: ${error.error()}`, true));
  const spoiled: EndpointAnswer[] = [];
  const given: EndpointAnswer[] = [];
  await context.route('**/chat/refreshToken', async (route) => {
    const answer = spoiled.shift();
    if (!answer) return route.continue();
    given.push(answer);
    return spoil(route, answer);
  });

  let page = await context.newPage();
  let widget = new Widget(page);
  /** The tab that is not being looked at. */
  let other: Page | null = null;
  /** What the visitor has seen of their own words last: each tab must show it. */
  let lastSeen = question;
  let offline = false;
  await page.goto('/plain');
  const { identity, conversationSid } = await widget.begin(someAnswers(question), { timeout: patienceMs });

  async function openPage(): Promise<void> {
    page = await context.newPage();
    widget = new Widget(page);
    await page.goto('/plain');
  }

  async function online(): Promise<void> {
    offline = false;
    await context.setOffline(false);
  }

  async function retryIfAsked(): Promise<void> {
    const inBanner = widget.panel.locator('.banner').getByRole('button', { name: 'Try again', disabled: false });
    const button = widget.panel.locator('.centered').getByRole('button').first().or(inBanner);
    if (await button.isVisible()) {
      note('the visitor presses the button of the problem', false);
      // It may have gone meanwhile: then there is nothing to ask for.
      await button.click({ timeout: 2000 }).catch(() => note('the button has gone', false));
    }
  }

  /** The composer may go away under the visitor's hands, when the widget has to ask for something first. */
  async function write(text: string, enters: 1 | 2): Promise<void> {
    if (!(await widget.composer.isVisible())) return;
    try {
      await widget.composer.fill(text, { timeout: actionMs });
      // Two key presses in one go: the second comes before the page could draw.
      if (enters === 2) await Promise.all([widget.composer.press('Enter'), page.keyboard.press('Enter')]);
      else await widget.composer.press('Enter', { timeout: actionMs });
    } catch (error) {
      note(`could not write: ${String(error).split('\n')[0]}`, false);
    }
  }

  async function lookAt(next: Page): Promise<void> {
    page = next;
    widget = new Widget(page);
    await page.bringToFront();
    const isSame = await until(async () => {
      await retryIfAsked();
      return (await widget.composer.isVisible()) && (await isShown(lastSeen));
    }, patienceMs);
    if (!isSame) throw new Error(`the other tab does not show "${lastSeen}"`);
  }

  async function switchTab(): Promise<boolean> {
    if (!other) return false;
    const next = other;
    other = page;
    await lookAt(next);
    return true;
  }

  const timeline = () => timelineOf(widget);

  async function timelineOf(shown: Widget): Promise<ShownLine[]> {
    return shown.timeline.locator('.group .entry').evaluateAll((entries) =>
      entries.map((entry) => ({
        from: entry.closest('.group')?.getAttribute('data-from') === 'visitor' ? 'visitor' : 'agent',
        text: entry.querySelector('.entry-row > div, .pending-name, .file-name, .message-text')?.textContent ?? '',
        delivery: entry.getAttribute('data-delivery'),
      })),
    );
  }

  const isShown = async (text: string) => (await timeline()).some((line) => line.text === text);

  return {
    identity,
    conversationSid,

    async send(text, enters) {
      const sent = await until(
        async () => {
          await retryIfAsked();
          // Never typed again when it may have gone out after all.
          if (await isShown(text)) return true;
          await write(text, enters);
          return isShown(text);
        },
        offline ? offlinePatienceMs : patienceMs,
      );
      // A page that lost the network while it was loading has no composer yet: nothing was typed.
      if (!sent && !offline) throw new Error(`could not send "${text}"`);
      if (sent) lastSeen = text;
      return sent;
    },

    async sendFile(name) {
      const send = widget.panel.getByRole('button', { name: 'Send message', exact: true });
      const isReady = async () =>
        (await widget.panel.locator('.draft-files [aria-busy=true]').count()) === 0 &&
        (await widget.panel.locator('.draft-files').getByText(name).count()) === 1;
      const sent = await until(async () => {
        await retryIfAsked();
        if (await isShown(name)) return true;
        if (await isReady()) await send.click({ timeout: actionMs });
        else if (!(await widget.panel.locator('.draft-files').isVisible()) && (await widget.composer.isVisible())) {
          const buffer = Buffer.alloc(40_000, `${name} `);
          await widget.panel
            .locator('input[type=file]')
            .first()
            .setInputFiles({ name, mimeType: 'text/plain', buffer });
          await until(isReady, actionMs);
        }
        return isShown(name);
      }, patienceMs);
      if (!sent) throw new Error(`could not send the file ${name}`);
      lastSeen = name;
      return sent;
    },

    spoilRefresh: (answer) => spoiled.push(answer),
    spoilsNext: () => spoiled.length > 0,
    spoilt: (answer) => given.filter((one) => one === answer).length,

    async reload() {
      if (offline) await online();
      await page.reload();
    },

    async crash(how) {
      if (how === 'kill') await kill(await context.newCDPSession(page), page);
      await page.close();
      // Nobody opens a page without a network.
      if (offline) await online();
      await openPage();
    },

    async setOffline(next) {
      offline = next;
      await context.setOffline(next);
    },
    isOffline: () => offline,

    async freeze(ms, meanwhile) {
      const session = await context.newCDPSession(page);
      await session.send('Debugger.enable');
      await session.send('Debugger.pause');
      await Promise.all([elapse(ms), meanwhile()]);
      // Detaching lets the page run, whether it had come to a line to stop at or not.
      await session.detach();
    },

    async setHidden(hidden) {
      // A headless browser has no tabs in front of others: the page is told what it would be told.
      await page.evaluate(
        (state) => {
          Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
          document.dispatchEvent(new Event('visibilitychange'));
        },
        hidden ? 'hidden' : 'visible',
      );
    },

    async openTab() {
      if (other) return switchTab();
      if (offline) return false;
      const first = page;
      await openPage();
      other = first;
      // Two pages may share a process that is killed.
      first.on('crash', () => {
        if (other === first) other = null;
      });
      await lookAt(page);
      return true;
    },
    switchTab,
    async closeTab() {
      const closed = other;
      other = null;
      await closed?.close();
      return closed !== null;
    },

    retryIfAsked,
    async openIfClosed() {
      if (await widget.panel.isVisible()) return;
      note('the visitor presses the launcher', false);
      await widget.launcher.click();
    },

    timeline,
    timelines: () => Promise.all([page, ...(other ? [other] : [])].map((tab) => timelineOf(new Widget(tab)))),
    close: () => context.close(),
  };
}

async function kill(session: CDPSession, page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  // Nobody is left to answer.
  session.send('Page.crash').catch(() => {});
  await crashed;
}

async function spoil(route: Route, answer: EndpointAnswer): Promise<void> {
  switch (answer) {
    case '401':
    case '429':
    case '500':
      return route.fulfill({
        status: Number(answer),
        contentType: 'application/json',
        body: '{}',
        headers: answer === '429' ? { 'Retry-After': '2' } : {},
      });
    case 'HTML':
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Back soon' });
    case 'timeout':
      // Never answered: the widget gives up by its own deadline.
      return;
  }
}
