// `npm run test:chaos -- --runs N --seed S`: random faults against the built widget in a real browser, as many as you like.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser, noBrowser } from '../e2e/browser';
import { runCampaign } from '../e2e/chaos/campaign';
import { failureReport, faultTable, recoveryTable } from '../e2e/chaos/report';
import { makeSchedule } from '../e2e/chaos/schedule';
import { openStage } from '../e2e/chaos/stage';
import { root } from './buildSettings';

const usage = 'npm run test:chaos -- [--runs 200] [--seed S] [--parallel 14]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { runs: { type: 'string' }, seed: { type: 'string' }, parallel: { type: 'string' } },
  });
  const runs = wholeNumber('runs', values.runs, 200);
  const seed = wholeNumber('seed', values.seed, Date.now() % 1_000_000_000);
  const parallel = wholeNumber('parallel', values.parallel, 14);
  if (!existsSync(path.join(root, 'dist/parlor.js')))
    throw new Error('Nothing is built yet. Run "npm run build" first.');
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowser);

  console.log(`${runs} runs from seed ${seed}, ${parallel} at a time`);
  const began = Date.now();
  const stage = await openStage();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  let done = 0;
  try {
    const schedules = Array.from({ length: runs }, (_, index) => makeSchedule(seed + index));
    const outcomes = await runCampaign(browser, stage, schedules, parallel, (outcome) => {
      done += 1;
      if (!outcome.passed) console.log(`\n${failureReport(outcome)}\n`);
      if (done % 20 === 0) console.log(`${done} of ${runs}, ${seconds(began)} s`);
    });
    const failed = outcomes.filter(({ passed }) => !passed);
    console.log(`\n${faultTable(outcomes)}\n\n${recoveryTable(outcomes)}\n`);
    console.log(`${runs - failed.length} of ${runs} runs survived, seed ${seed}, ${seconds(began)} s`);
    if (failed.length > 0) {
      console.log(`Failed seeds: ${failed.map(({ schedule }) => schedule.seed).join(', ')}`);
      process.exitCode = 1;
    }
  } finally {
    await browser.close();
    await stage.close();
  }
}

function wholeNumber(name: string, given: string | undefined, fallback: number): number {
  if (given === undefined) return fallback;
  if (!/^\d{1,9}$/.test(given) || (name !== 'seed' && Number(given) === 0)) {
    throw new Error(`--${name} must be a whole number, not "${given}". ${usage}`);
  }
  return Number(given);
}

function seconds(since: number): number {
  return Math.round((Date.now() - since) / 1000);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
