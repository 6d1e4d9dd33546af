// What a long conversation costs, as built: `npm run build && npm run bench:timeline`. Prints ratios, since machines differ.
//
// The widget mirrors a page that leads; here the bench leads, so that 10,000 messages need no hour of fetching: it takes
// the state of a real conversation and multiplies its messages. Beside it, in the same run and under the same throttle:
// a plain list, and a window of 25 rows drawn by hand, which is the least that any list can cost.
//
// VIRTUAL_CORE=<file>: also measures a window kept by @tanstack/virtual-core, as one script that makes the
// global VirtualCore.

import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { browserArguments, findBrowser, noBrowser } from '../browser';
import { openLongThreads } from '../longThread';
import { someAnswers, Widget } from '../widget';

const lengths = [10, 1_000, 10_000];
const rounds = Number(process.env.ROUNDS ?? 7);
const slowdown = Number(process.env.SLOWDOWN ?? 4);

interface Figures {
  /** From the click to the frame that shows the newest message, ms. */
  readonly show: number;
  readonly elements: number;
  /** From the news of a message to the frame that shows it, ms. */
  readonly append: number;
  /** From a character to the frame that shows it, ms: median and worst. */
  readonly type: number;
  readonly typeWorst: number;
  /** Between two frames while scrolling, ms: 95th percentile. */
  readonly scroll: number;
  /** MB more than the shortest conversation. */
  readonly heap: number;
  /** Time that the page's thread worked, whatever else the machine did meanwhile, ms: for a character, for a message. */
  readonly typeWork: number;
  readonly appendWork: number;
}

let leaderPage: Page;

const executablePath = findBrowser();
if (!executablePath) throw new Error(noBrowser);
const threads = await openLongThreads();
const browser = await chromium.launch({ executablePath, args: [...browserArguments, '--enable-precise-memory-info'] });
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  // The runner names functions with it, also those that are sent into pages.
  await context.addInitScript('globalThis.__name = (named) => named');
  await lead(context);
  const table = new Map<number, Figures>();
  for (const length of lengths) table.set(length, median(await several(() => measure(context, length))));
  print(table, await limits(context));
} finally {
  await browser.close();
  await threads.close();
}

/** Has a conversation, and takes the lead over it from the page that began it. */
async function lead(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const widget = new Widget(page);
  await page.goto(`${threads.origin}/plain`);
  const { conversationSid, identity } = await widget.begin(someAnswers());
  await threads.fill(conversationSid, identity, 2);
  await widget.bubbles.nth(2).waitFor();
  const leader = await context.newPage();
  await leader.goto(`${threads.origin}/people/robin.svg`);
  leaderPage = leader;
  await leader.evaluate(async () => {
    const channel = new BroadcastChannel('parlor:default:3');
    const state = await new Promise((resolve) => {
      channel.onmessage = ({ data }) => data.kind === 'leader' && resolve(data.state);
      channel.postMessage({ kind: 'hello', tab: 'bench', visible: false });
    });
    Object.assign(window, { channel, template: state });
  });
  await page.close();
  await leader.evaluate(
    () =>
      new Promise<void>((led) => {
        const forEver = () => {
          led();
          return new Promise(() => {});
        };
        void navigator.locks.request('parlor:default', { steal: true }, forEver);
      }),
  );
}

/** From now on the conversation is that long. */
async function tellOf(length: number): Promise<void> {
  await leaderPage.evaluate((count) => {
    const { channel, template } = window as unknown as { channel: BroadcastChannel; template: never };
    const { timeline } = template as { timeline: { messages: { from: string; body: string }[] } };
    const own = timeline.messages.find(({ from }) => from === 'visitor');
    const theirs = timeline.messages.find(({ from }) => from === 'agent');
    const words = 'the blue one with two handles came chipped so we would rather have another by Friday ';
    const messageAt = (index: number) => ({
      ...(index % 3 === 0 ? own : theirs),
      sid: `IM${index}`,
      clientId: null,
      index,
      sentAt: Date.UTC(2026, 0, 1) + index * 400_000,
      body: `${index} ${words.repeat(4).slice(0, ((index * 7919) % 61) * 5)}`.trim(),
    });
    const messages = Array.from({ length: count }, (_, index) => messageAt(index));
    let state: Record<string, unknown> = {
      ...(template as object),
      panel: 'closed',
      outbox: [],
      draft: '',
      reading: { horizon: count - 1, newAfter: null },
      timeline: { messages, older: 'none', opening: null },
    };
    const tell = (parts: object, rest: object[], applied: object) => {
      const change = rest.length > 0 ? { keep: messages.length, rest } : null;
      channel.postMessage({ kind: 'patch', tab: 'bench', patch: { parts, messages: change }, applied });
    };
    channel.onmessage = ({ data }) => {
      if (data.kind === 'hello') channel.postMessage({ kind: 'leader', tab: 'bench', state, applied: {} });
      if (data.kind !== 'intent') return;
      const parts =
        data.intent.kind === 'openPanel'
          ? { panel: 'open' }
          : data.intent.kind === 'editDraft'
            ? { draft: data.intent.text }
            : {};
      state = { ...state, ...parts };
      tell(parts, [], { [data.tab]: data.number });
    };
    Object.assign(window, { say: () => tell({}, [messageAt(messages.length)], {}) });
  }, length);
}

async function measure(context: BrowserContext, length: number): Promise<Figures> {
  await tellOf(length);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${threads.origin}/plain`);
  await page.locator('#parlor-panel').waitFor({ state: 'attached' });
  // The conversation's own code, as a visitor finds it who comes back.
  await page.waitForFunction(() => performance.getEntriesByName !== undefined && document.readyState === 'complete');
  await page.waitForLoadState('networkidle');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  const show = await page.evaluate(
    async (newest) => {
      const root = document.querySelector('parlor-chat')?.shadowRoot;
      const isShown = () =>
        root?.querySelector('[role=log] li[data-key]:last-of-type .message-text')?.textContent?.startsWith(newest);
      const from = performance.now();
      root?.querySelector<HTMLElement>('button.launcher')?.click();
      while (!isShown()) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - from;
    },
    String(length - 1),
  );

  const heap = await heapOf(session);
  const elements = await page.evaluate(
    () => document.querySelector('parlor-chat')?.shadowRoot?.querySelectorAll('[role=log] *').length ?? 0,
  );

  const workBeforeTyping = await workOf(session);
  const typed = await page.evaluate(async () => {
    const field = document.querySelector('parlor-chat')?.shadowRoot?.querySelector('textarea');
    const times: number[] = [];
    for (let at = 0; field && at < 40; at++) {
      await new Promise(requestAnimationFrame);
      const from = performance.now();
      field.value += 'a';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise<void>((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        }),
      );
      times.push(performance.now() - from);
    }
    return times.sort((a, b) => a - b);
  });

  const workBeforeMessage = await workOf(session);
  const appended = page.evaluate(
    (newest) =>
      new Promise<number>((resolve) => {
        const log = document.querySelector('parlor-chat')?.shadowRoot?.querySelector('[role=log]');
        const observer = new MutationObserver(() => {
          if (!log?.textContent?.includes(`${newest} `)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        });
        if (log) observer.observe(log, { subtree: true, childList: true });
      }),
    String(length),
  );
  const said = await leaderPage.evaluate(() => {
    const now = performance.timeOrigin + performance.now();
    (window as unknown as { say(): void }).say();
    return now;
  });
  const append = (await appended) - said;
  const workAfterMessage = await workOf(session);

  const frames = await page.evaluate(async () => {
    const log = document.querySelector('parlor-chat')?.shadowRoot?.querySelector('[role=log]');
    const times: number[] = [];
    let last = performance.now();
    for (let at = 0; log && at < 120; at++) {
      log.scrollTop -= 90;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      times.push(now - last);
      last = now;
    }
    return times.sort((a, b) => a - b);
  });

  await page.close();
  return {
    show,
    elements,
    append,
    type: quantile(typed, 0.5),
    typeWorst: typed.at(-1) ?? Number.NaN,
    scroll: quantile(frames, 0.95),
    heap,
    typeWork: (workBeforeMessage - workBeforeTyping) / typed.length,
    appendWork: workAfterMessage - workBeforeMessage,
  };
}

/** Ms that the page's thread has worked so far. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

interface Limit {
  readonly name: string;
  readonly show: number;
  readonly elements: number;
}

/** Lists without a widget around them, 10,000 rows long. */
async function limits(context: BrowserContext): Promise<readonly Limit[]> {
  const found: Limit[] = [];
  const library = process.env.VIRTUAL_CORE;
  for (const name of ['plain list', 'window by hand', ...(library ? ['virtual-core'] : [])]) {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const times: number[] = [];
    let elements = 0;
    for (let round = 0; round < rounds; round++) {
      await page.goto('about:blank');
      if (library) await page.addScriptTag({ path: library });
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const result = await page.evaluate(drawList, name);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      times.push(result.ms);
      elements = result.elements;
    }
    await page.close();
    found.push({
      name,
      show: quantile(
        times.sort((a, b) => a - b),
        0.5,
      ),
      elements,
    });
  }
  return found;
}

/** Runs in the page. */
async function drawList(name: string): Promise<{ ms: number; elements: number }> {
  const count = 10_000;
  const words = 'the blue one with two handles came chipped so we would rather have another by Friday ';
  const scroller = document.createElement('div');
  scroller.style.cssText = 'height:560px;width:400px;overflow:auto;position:relative';
  document.body.append(scroller);
  const rowAt = (index: number) => {
    const row = document.createElement('li');
    const bubble = row.appendChild(document.createElement('div')).appendChild(document.createElement('div'));
    bubble.appendChild(document.createElement('p')).textContent =
      `${index} ${words.repeat(4).slice(0, ((index * 7919) % 61) * 5)}`;
    row.appendChild(document.createElement('time')).textContent = '10:42';
    row.dataset.index = String(index);
    return row;
  };
  const from = performance.now();
  const list = scroller.appendChild(document.createElement('ol'));
  if (name === 'plain list') for (let index = 0; index < count; index++) list.append(rowAt(index));
  else if (name === 'window by hand') {
    const gap = list.appendChild(document.createElement('li'));
    gap.style.height = `${(count - 25) * 90}px`;
    for (let index = count - 25; index < count; index++) list.append(rowAt(index));
  } else {
    const { VirtualCore } = globalThis as unknown as { VirtualCore: Record<string, never> };
    const { Virtualizer, observeElementRect, observeElementOffset, elementScroll } = VirtualCore;
    list.style.position = 'relative';
    const draw = (virtualizer: {
      getVirtualItems(): { index: number; start: number }[];
      getTotalSize(): number;
      measureElement(element: Element): void;
    }) => {
      list.replaceChildren();
      list.style.height = `${virtualizer.getTotalSize()}px`;
      for (const { index, start } of virtualizer.getVirtualItems()) {
        const row = rowAt(index);
        row.style.cssText = `position:absolute;inset-inline:0;transform:translateY(${start}px)`;
        list.append(row);
        virtualizer.measureElement(row);
      }
    };
    const Kind = Virtualizer as unknown as new (
      options: object,
    ) => Parameters<typeof draw>[0] & {
      _willUpdate(): void;
      _didMount(): () => void;
      scrollToIndex(index: number, options: object): void;
    };
    const virtualizer = new Kind({
      count,
      overscan: 5,
      getScrollElement: () => scroller,
      estimateSize: () => 90,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: draw,
    });
    virtualizer._didMount();
    virtualizer._willUpdate();
    virtualizer.scrollToIndex(count - 1, { align: 'end' });
    while (!list.textContent?.includes(`${count - 1} `)) await new Promise(requestAnimationFrame);
  }
  scroller.scrollTop = scroller.scrollHeight;
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return { ms: performance.now() - from, elements: scroller.querySelectorAll('*').length };
}

async function several(once: () => Promise<Figures>): Promise<Figures[]> {
  const all: Figures[] = [];
  for (let round = 0; round < rounds; round++) all.push(await once());
  return all;
}

function median(all: readonly Figures[]): Figures {
  const of = (name: keyof Figures) =>
    quantile(
      all.map((figures) => figures[name]).sort((a, b) => a - b),
      0.5,
    );
  return {
    show: of('show'),
    elements: of('elements'),
    append: of('append'),
    type: of('type'),
    typeWorst: of('typeWorst'),
    scroll: of('scroll'),
    heap: of('heap'),
    typeWork: of('typeWork'),
    appendWork: of('appendWork'),
  };
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

function print(table: ReadonlyMap<number, Figures>, lists: readonly Limit[]): void {
  const shortest = table.get(lengths[0] ?? 0);
  const longest = table.get(lengths.at(-1) ?? 0);
  console.log(`\nmedians of ${rounds}, CPU slowed down ${slowdown} times; heap: MB more than ${lengths[0]} messages\n`);
  console.log('messages   show  elements  append   type  worst  scroll p95   heap  work: character  message');
  for (const [length, one] of table) {
    const cells = [one.show, one.elements, one.append, one.type, one.typeWorst, one.scroll];
    const heap = one.heap - (shortest?.heap ?? 0);
    console.log(
      [
        String(length).padStart(8),
        ...cells.map((cell) => cell.toFixed(0).padStart(7)),
        heap.toFixed(1).padStart(7),
        one.typeWork.toFixed(1).padStart(10),
        one.appendWork.toFixed(1).padStart(8),
      ].join(' '),
    );
  }
  for (const { name, show, elements } of lists) console.log(`${name}: ${show.toFixed(0)} ms, ${elements} elements`);
  const hand = lists.find(({ name }) => name === 'window by hand');
  const medium = table.get(lengths[1] ?? 0);
  if (!longest || !shortest || !hand || !medium) return;
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  console.log(
    `\n10,000 : by hand, show ${ratio(longest.show, hand.show)}; 10,000 : 1,000, append ${ratio(longest.append, medium.append)} (work ${ratio(longest.appendWork, medium.appendWork)}); 10,000 : 10, type ${ratio(longest.type, shortest.type)} (work ${ratio(longest.typeWork, shortest.typeWork)}), show ${ratio(longest.show, shortest.show)}`,
  );
}
