// Whatever anybody writes stays a text, in this engine too: `npm run test:security`.

import { openCorpusPage } from '../security/corpusPage';
import { tryCorpus } from '../security/tryCorpus';
import { test } from './fixtures';

test('no text of an agent, a visitor, a bot or the site becomes more than a text', async ({ display, expectedErrors }, {
  annotations,
}) => {
  test.setTimeout(900_000);
  annotations.push({ type: 'engine', description: display.engine });
  const corpus = await openCorpusPage();
  // The report of the one that is meant to be noticed; WebKit's console is watched on the pages of the demo alone.
  expectedErrors.push(/report.only/i, new RegExp(`^the console of ${corpus.origin}/ was not watched$`));
  await display.goTo(`${corpus.origin}/`);
  await tryCorpus(corpus, (task, input) => display.run(task, input));
  await corpus.close();
});
