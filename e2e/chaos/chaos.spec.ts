// A fixed part of the chaos campaign; `npm run test:chaos` plays as many more as you like.

import { expect, test } from '@playwright/test';
import { runCampaign } from './campaign';
import { agree, compareAccounts, type Line } from './compare';
import { unexpectedErrors } from './provokedErrors';
import { failureReport, faultRows, faultTable, recoveryTable } from './report';
import { makeSchedule } from './schedule';
import { openStage } from './stage';
import { faultNames } from './steps';

const faultsEach = 3;
const runs = Math.ceil(faultNames.length / faultsEach);

test('under every fault, nothing a visitor or an agent wrote is lost, doubled or reordered', async ({ browser }) => {
  test.setTimeout(240_000);
  const stage = await openStage();
  try {
    const schedules = Array.from({ length: runs }, (_, seed) =>
      makeSchedule(seed, { inTurn: faultsEach, atRandom: 0 }),
    );
    const outcomes = await runCampaign(browser, stage, schedules, 7);
    console.log(`${faultTable(outcomes)}\n\n${recoveryTable(outcomes)}`);
    expect(outcomes.filter(({ passed }) => !passed).map(failureReport)).toEqual([]);
    expect(faultRows(outcomes).filter(({ injected }) => injected === 0)).toEqual([]);
  } finally {
    await stage.close();
  }
});

test.describe('the campaign finds', () => {
  const written = { visitor: ['a', 'b', 'c'], agent: ['x', 'y'] };
  const lines = (texts: string): Line[] =>
    [...texts].map((text) => ({ text, from: written.agent.includes(text) ? 'agent' : 'visitor' }));
  const find = (service: string, shown: string, delivery = 'sent') =>
    compareAccounts({
      written,
      service: lines(service),
      shown: lines(shown).map((line) => ({ ...line, delivery: line.from === 'agent' ? null : delivery })),
    });

  test('nothing where all agree', () => {
    expect(agree(find('axbyc', 'axbyc'))).toBe(true);
  });

  test('what is lost, on the service or only to the visitor', () => {
    expect(find('axyc', 'axyc').lost).toEqual(['service: b', 'timeline: b']);
    expect(find('axbyc', 'axbc').lost).toEqual(['timeline: y']);
  });

  test('what is doubled', () => {
    expect(find('axbbyc', 'axbyc').doubled).toEqual(['service: b']);
    expect(find('axbyc', 'axxbyc').doubled).toEqual(['timeline: x']);
  });

  test('what is reordered, for one author or between two', () => {
    expect(find('baxyc', 'baxyc').reordered).toContain('service: b');
    expect(find('axbyc', 'abxyc').reordered).toEqual(['together: b', 'together: x']);
  });

  test('what is not settled, and what nobody wrote', () => {
    expect(find('axbyc', 'axbyc', 'queued').unsettled).toEqual(['queued: a', 'queued: b', 'queued: c']);
    expect(find('axbycz', 'axbyc').foreign).toEqual(['service: z']);
  });

  test('errors in the console that no fault of the run explains', () => {
    const errors = ['error: Failed to load resource: the server responded with a status of 500'];
    expect(unexpectedErrors({ errors, injected: { 'endpoint 500': 1 } })).toEqual([]);
    expect(unexpectedErrors({ errors, injected: { offline: 1 } })).toEqual(errors);
  });
});
