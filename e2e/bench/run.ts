// `npm run build && npm run bench`: what the built widget costs, beside a bare page and a bare button measured in the same
// run. Writes e2e/bench/RESULTS.md and its plots. ROUNDS=7 unless set.

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser, noBrowser } from '../browser';
import { openLongThreads } from '../longThread';
import { measureStart, measureThroughput } from './conversation';
import { interactions, measureInteractions } from './interactions';
import { measureIdle, measureLoad, measureOpen } from './load';
import { medians } from './numbers';
import { bars, type Row, table } from './results';
import { openSite, type PageName } from './site';
import { slow } from './stage';

const rounds = Number(process.env.ROUNDS ?? 7);
/** They take a quarter of a minute each. */
const inpRounds = Math.min(rounds, 3);
const here = fileURLToPath(new URL('.', import.meta.url));

const executablePath = findBrowser();
if (!executablePath) throw new Error(noBrowser);
const threads = await openLongThreads();
const site = await openSite(threads.origin);
const browser = await chromium.launch({ executablePath, args: [...browserArguments, '--enable-precise-memory-info'] });
try {
  await measureAll();
} finally {
  await browser.close();
  site.close();
  await threads.close();
}

/** Things to compare take turns, so that what else the machine does meets all of them. */
async function inTurn<Name extends string, Key extends string>(
  names: readonly Name[],
  once: (name: Name) => Promise<Record<Key, number>>,
  times = rounds,
): Promise<Record<Name, Record<Key, number>>> {
  const all = new Map<Name, Record<Key, number>[]>(names.map((name) => [name, []]));
  for (let round = 0; round < times; round++) {
    for (const name of names) all.get(name)?.push(await once(name));
    process.stdout.write('.');
  }
  process.stdout.write('\n');
  return Object.fromEntries(names.map((name) => [name, medians(all.get(name) ?? [])])) as Record<
    Name,
    Record<Key, number>
  >;
}

async function measureAll(): Promise<void> {
  const { origin } = site;
  const load = await inTurn(['bare', 'button', 'widget'], (name: PageName) => measureLoad(browser, origin, name));
  const { cold, hovered, button } = await inTurn(['cold', 'hovered', 'button'], (how) =>
    measureOpen(browser, origin, how === 'button' ? 'button' : 'widget', how === 'hovered'),
  );
  const start = await inTurn(['widget', 'worker'], (name: PageName) => measureStart(browser, origin, name));
  const { inp } = await inTurn(['inp'], () => measureInteractions(browser, origin, threads), inpRounds);
  const underFlood = (name: PageName) => measureThroughput(browser, origin, name, threads, 5000, 500);
  const flood = {
    bare: await underFlood('bare'),
    widget: await underFlood('widget'),
    worker: await underFlood('worker'),
  };
  const idle = await measureIdle(browser, origin, 'widget');

  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const times = (value: number) => `${value.toFixed(2)} x button`;
  const launcher = load.widget.launcherMs / load.button.launcherMs;
  const addedBlocking = load.widget.blockingMs - load.bare.blockingMs;
  const addedHeap = load.widget.heap - load.bare.heap;
  const opened = hovered.readyMs / button.readyMs;
  const coldLimit = slow.latencyMs + 100;
  const rows: Row[] = [
    row(
      'bytes until the launcher is there, brotli',
      kilobytes(load.widget.bytes),
      '<= 2 kB',
      load.widget.bytes <= 2000,
    ),
    row('launcher drawn', `${times(launcher)} (${ms(load.widget.launcherMs)})`, '<= 1.15', launcher <= 1.15),
    row('blocking time that the widget adds at load', ms(addedBlocking), '0 ms', addedBlocking <= 0),
    row(
      'longest task at load',
      `${ms(load.widget.longestTaskMs)} (bare page ${ms(load.bare.longestTaskMs)}, button ${ms(load.button.longestTaskMs)})`,
      '<= 50 ms',
      load.widget.longestTaskMs <= 50,
    ),
    row(
      'heap added at load',
      `${addedHeap.toFixed(2)} MB (button ${(load.button.heap - load.bare.heap).toFixed(2)} MB)`,
      '<= 0.1 MB',
      addedHeap <= 0.1,
    ),
    row('elements at load', String(load.widget.elements), '<= 6', load.widget.elements <= 6),
    row('requests at load', String(load.widget.requests), '1', load.widget.requests === 1),
    row(
      'press to a field to type in, after a hover',
      `${times(opened)} (${ms(hovered.readyMs)})`,
      '<= 1.3',
      opened <= 1.3,
    ),
    row('the same, cold', ms(cold.readyMs), `one round trip + 100 ms = ${coldLimit} ms`, cold.readyMs <= coldLimit),
    row('bytes for a form to type in, all together', kilobytes(cold.bytes), '<= 20 kB', cold.bytes <= 20_000),
    row(
      'bytes in a live conversation when the first message is acknowledged, SDK included',
      kilobytes(start.widget.bytesAcknowledged),
      '<= 75 kB',
      start.widget.bytesAcknowledged <= 75_000,
    ),
    row('the same, with what is fetched ahead after it', kilobytes(start.widget.bytes), '', null),
    row(
      'submit to the first message acknowledged',
      `${ms(start.widget.acknowledgedMs)}; worker ${ms(start.worker.acknowledgedMs)}`,
      '',
      null,
    ),
    row('the page’s thread from the form to there, SDK on the page: long tasks', tasksOf(start.widget), '', null),
    row('the same, SDK in a worker', tasksOf(start.worker), '', null),
    row('own bubble drawn', ms(start.widget.bubbleMs), '<= 50 ms', start.widget.bubbleMs <= 50),
    row(
      'own bubble drawn, without a network',
      ms(start.widget.offlineBubbleMs),
      '<= 50 ms',
      start.widget.offlineBubbleMs <= 50,
    ),
    row('tries again after `online`', ms(start.widget.retryMs), '<= 100 ms', start.widget.retryMs <= 100),
    row(
      'live again, what was written meanwhile sent',
      `${ms(start.widget.liveMs)}; worker ${ms(start.worker.liveMs)}`,
      '',
      null,
    ),
    ...interactions.map((what) =>
      row(`from a key or a press to the next frame (INP): ${what}`, ms(inp[what]), '<= 100 ms', inp[what] <= 100),
    ),
    row(
      'a page without a widget, while the stand-in takes 5000 messages on the same machine',
      framesOf(flood.bare),
      '',
      null,
    ),
    row(
      `${flood.widget.messages} messages at ${flood.widget.perSecond.toFixed(0)} a second, no throttle, SDK on the page`,
      framesOf(flood.widget),
      'no frame > 50 ms',
      flood.widget.longFrames === 0,
    ),
    row(
      `the same at ${flood.worker.perSecond.toFixed(0)} a second, SDK in a worker`,
      framesOf(flood.worker),
      'no frame > 50 ms',
      flood.worker.longFrames === 0,
    ),
    row(
      'an hour on the page, panel closed',
      `${idle.requests} requests, ${ms(idle.cpuMs)} of work, ${idle.heapGrowth.toFixed(2)} MB more`,
      '0 requests',
      idle.requests === 0,
    ),
  ];

  mkdirSync(here, { recursive: true });
  writeFileSync(
    `${here}launcher.svg`,
    bars('Launcher drawn, ms after navigation', [
      { name: 'bare button', value: load.button.launcherMs, label: ms(load.button.launcherMs) },
      { name: 'Parlor', value: load.widget.launcherMs, label: ms(load.widget.launcherMs) },
    ]),
  );
  writeFileSync(
    `${here}opening.svg`,
    bars('From the press to a field, ms', [
      { name: 'bare button', value: button.readyMs, label: ms(button.readyMs) },
      { name: 'Parlor, hovered', value: hovered.readyMs, label: ms(hovered.readyMs) },
      { name: 'Parlor, cold', value: cold.readyMs, label: ms(cold.readyMs) },
    ]),
  );
  writeFileSync(
    `${here}mainThread.svg`,
    bars('Work of the page’s thread while a conversation begins, ms', [
      { name: 'Parlor, SDK on the page', value: start.widget.workedMs, label: ms(start.widget.workedMs) },
      { name: 'Parlor, SDK in a worker', value: start.worker.workedMs, label: ms(start.worker.workedMs) },
    ]),
  );
  const results = [
    '# What Parlor costs',
    '',
    `Written by \`npm run build && npm run bench\` on ${new Date().toISOString().slice(0, 10)}: Chromium ${browser.version()}, node ${process.versions.node}, ${cpus().length} cores, on which ${loadavg()[0]?.toFixed(1)} processes wanted to run at the end.`,
    `Medians of ${rounds} rounds (INP: ${inpRounds}), each in a fresh profile; processor slowed down ${slow.cpu} times, ${slow.latencyMs} ms latency, 1.6 Mbit/s, unless the row says otherwise.`,
    'Times depend on the machine; the ratios to a bare button, measured in turn with the widget, much less. The socket to the',
    'stand-in is on the same machine and not slowed down. [Long conversations](timeline.ts) and [500 messages a second](throughput.ts)',
    'have commands of their own, `npm run bench:timeline` and `npm run bench:throughput`.',
    '',
    table(rows),
    '',
    '![Launcher](launcher.svg)',
    '',
    '![Opening](opening.svg)',
    '',
    '![Main thread](mainThread.svg)',
    '',
  ].join('\n');
  writeFileSync(`${here}RESULTS.md`, results);
  console.log(results);
}

function row(what: string, figures: string, goal: string, reached: boolean | null): Row {
  return { what, figures, goal, reached };
}

function tasksOf(figures: Record<'longTasks' | 'longestTaskMs' | 'workedMs', number>): string {
  return `${figures.longTasks}, longest ${figures.longestTaskMs.toFixed(0)} ms, ${figures.workedMs.toFixed(0)} ms of work (not slowed down)`;
}

function framesOf(figures: Record<'longFrames' | 'worstFrameMs' | 'frameP95Ms', number>): string {
  return `${figures.longFrames} frames > 50 ms, worst ${figures.worstFrameMs.toFixed(0)} ms, p95 ${figures.frameP95Ms.toFixed(0)} ms`;
}
