// Many runs at once in one browser, and what they came to.

import type { Browser } from '@playwright/test';
import { type Outcome, run } from './run';
import type { Stage } from './stage';
import type { Schedule } from './steps';

/** `parallel` runs at a time, each in a browser context of its own; most of a run is waiting. */
export async function runCampaign(
  browser: Browser,
  stage: Stage,
  schedules: readonly Schedule[],
  parallel: number,
  onOutcome: (outcome: Outcome) => void = () => {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...schedules];
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      for (let schedule = waiting.shift(); schedule; schedule = waiting.shift()) {
        const outcome = await run(browser, stage, schedule);
        // Says nothing about the widget, and neither would all that follow.
        if (!browser.isConnected()) throw new Error(`the browser itself has gone, during seed ${schedule.seed}`);
        outcomes.push(outcome);
        onOutcome(outcome);
      }
    }),
  );
  return outcomes.sort((a, b) => a.schedule.seed - b.schedule.seed);
}
