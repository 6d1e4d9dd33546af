// Whatever anybody writes, wherever it is shown: it stays a text. In Chromium; e2e/engines/ has the other browsers.

import { expect, test } from './fixtures';
import { openCorpusPage, reportedInFirefox } from './security/corpusPage';
import { tryCorpus } from './security/tryCorpus';

test('no text of an agent, a visitor, a bot or the site becomes more than a text', async ({ page, expectedErrors }) => {
  test.setTimeout(600_000);
  expectedErrors.push(reportedInFirefox);
  const corpus = await openCorpusPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== corpus.origin) foreign.push(origin);
  });
  await page.goto(`${corpus.origin}/`);
  await tryCorpus(corpus, (task, input) =>
    // biome-ignore lint/suspicious/noExplicitAny: Playwright's own types take the handles out of an argument; ours are plain data
    page.evaluate(task as any, input as any),
  );
  // The one that shows that it would have been noticed.
  expect(foreign).toEqual([corpus.elsewhere]);
  await corpus.close();
});
