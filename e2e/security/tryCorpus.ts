// The payloads on the page of the corpus, in whatever browser it has been opened.

import { expect } from '@playwright/test';
import { begin, betray, type CorpusPage, say } from './corpusPage';
import { payloads } from './payloads';

type Run = <Answer, Input>(task: (input: Input) => Answer | Promise<Answer>, input: Input) => Promise<Answer>;

/** Of the panel: nothing else is ever made, whatever is said. */
export const panelElements =
  'DIV SPAN P H2 H3 UL OL LI A BUTTON IMG svg path circle rect LABEL INPUT TEXTAREA SELECT OPTION FORM FIELDSET LEGEND BDI STRONG EM CODE PRE BLOCKQUOTE Q TIME DIALOG SLOT VIDEO AUDIO CANVAS DEL HR BR DL DT DD FIGURE FIGCAPTION PROGRESS METER SMALL HEADER FOOTER SECTION NAV OUTPUT CITE'.split(
    ' ',
  );

/** As many as are in the window of the list at once. */
const perRound = 3;

/** `npm run test:security` takes them all; in `npm test` one in seven has to do, in turn of all kinds and disguises. */
const chosen = process.env.PARLOR_SECURITY === 'full' ? payloads : payloads.filter((_, at) => at % 7 === 0);

/** `run`: in the page that `corpus` is open in. */
export async function tryCorpus({ elsewhere }: CorpusPage, run: Run): Promise<void> {
  expect(payloads.length).toBeGreaterThan(400);
  await run(begin, undefined);
  for (let at = 0; at < chosen.length; at += perRound) {
    const texts = chosen.slice(at, at + perRound);
    const { hits, strange, foreign, shown } = await run(say, { texts, allowed: panelElements });
    expect({ hits, strange, foreign }, `after ${JSON.stringify(texts)}`).toEqual({ hits: 0, strange: [], foreign: [] });
    expect(shown).toBeGreaterThan(0);
  }
  // What was looked for can be found: this browser would have run it, asked for it and shown it.
  expect(await run(betray, { elsewhere, allowed: panelElements })).toEqual({
    hits: 1,
    foreign: [expect.stringContaining(elsewhere)],
    strange: ['MARQUEE', 'A href=javascript:__hit()', 'IMG src=data:,', 'IMG onerror'],
  });
}
