// `npm run build && npm run bench:throughput`: 500 messages a second for 10 s through the transport port, and what of it a
// visitor notices. The conversation is the one of `parlor/testing`, in the page itself: nothing else can keep up with it.
// No throttle. Prints frames beside those of the same page without a widget, measured in the same run. ROUNDS=3 unless set.

import { loadavg } from 'node:os';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserArguments, findBrowser, noBrowser } from '../browser';
import { medians, quantile } from './numbers';
import { openSite } from './site';
import { openStage } from './stage';

const rounds = Number(process.env.ROUNDS ?? 3);
const perSecond = 500;
const seconds = 10;

type Figures = Record<'shown' | 'longFrames' | 'worstFrameMs' | 'frameP95Ms', number>;

const executablePath = findBrowser();
if (!executablePath) throw new Error(noBrowser);
// Nothing is asked of an endpoint.
const site = await openSite('http://127.0.0.1:9');
const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
try {
  const idle: Figures[] = [];
  const flood: Figures[] = [];
  for (let round = 0; round < rounds; round++) {
    idle.push(
      await measure(
        browser,
        async () => {},
        async () => 0,
      ),
    );
    flood.push(await measure(browser, begin, say));
  }
  console.log(
    `${perSecond * seconds} messages in ${seconds} s, medians of ${rounds} rounds, load ${loadavg()[0]?.toFixed(1)}`,
  );
  print('a bare page', medians(idle));
  print('with the messages', medians(flood));
} finally {
  await browser.close();
  site.close();
}

/** `act` lasts some `seconds`, and resolves with how many messages were said. */
async function measure(
  browser: Browser,
  prepare: (page: Page) => Promise<void>,
  act: (page: Page) => Promise<number>,
): Promise<Figures> {
  const { page, close } = await openStage(browser);
  try {
    await page.goto(`${site.origin}/bare`);
    await prepare(page);
    const said = act(page);
    const times = await page.evaluate(async (ms) => {
      const found: number[] = [];
      const from = performance.now();
      for (let last = from; last - from < ms; ) {
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        found.push(now - last);
        last = now;
      }
      return found;
    }, seconds * 1000);
    return {
      shown: await said,
      longFrames: times.filter((ms) => ms > 50).length,
      worstFrameMs: Math.max(...times),
      frameP95Ms: quantile(times, 0.95),
    };
  } finally {
    await close();
  }
}

async function begin(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const address = '/parlor/testing.js';
    const { createTestParlor } = (await import(address)) as typeof import('parlor/testing');
    const made = createTestParlor();
    Object.assign(globalThis, { made });
    await made.parlor.startConversation({ formData: { friendlyName: 'Ada', email: 'a@b.c', query: 'Hello' } });
    made.parlor.open();
    await made.agent.hears();
  });
  await page.getByRole('log').getByText('Hello').first().waitFor();
}

/** Says as many messages as are due at each turn of a timer, and waits until the last one is shown. */
async function say(page: Page): Promise<number> {
  return page.evaluate(
    async ({ perSecond, seconds }) => {
      const { agent } = (globalThis as unknown as { made: import('parlor/testing').TestParlor }).made;
      const total = perSecond * seconds;
      const from = performance.now();
      let said = 0;
      await new Promise<void>((resolve) => {
        const turn = setInterval(() => {
          const due = Math.min(total, ((performance.now() - from) / 1000) * perSecond);
          while (said < due) agent.say(`Message ${++said}`);
          if (said < total) return;
          clearInterval(turn);
          resolve();
        }, 4);
      });
      const log = document.querySelector('parlor-chat')?.shadowRoot?.querySelector('[role=log]');
      while (!log?.textContent?.includes(`Message ${total}`)) await new Promise(requestAnimationFrame);
      return said;
    },
    { perSecond, seconds },
  );
}

function print(what: string, { shown, longFrames, worstFrameMs, frameP95Ms }: Figures): void {
  console.log(
    `${what}: ${shown} said and shown, ${longFrames} frames > 50 ms, worst ${worstFrameMs.toFixed(0)} ms, p95 ${frameP95Ms.toFixed(0)} ms`,
  );
}
