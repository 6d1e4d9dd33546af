// What a screen reader says, going through the widget from top to bottom or told by a live region: a specification of names,
// roles and announcements, no proof of what any product says.

import { virtual } from '@guidepup/virtual-screen-reader';

// jsdom has none, and our ids need none.
globalThis.CSS ??= { escape: (id: string) => id } as typeof CSS;

/** Said of every line: they would drown what the tests are about. */
const structure = /^(paragraph|list|end of .*)$/;

/** Everything in `container`, first to last, without {@link structure}. It does not look into shadow roots: pass what is inside. */
export async function readAloud(container: Element): Promise<readonly string[]> {
  await virtual.start({ container });
  const first = await virtual.lastSpokenPhrase();
  const phrases: string[] = [];
  // It comes round at the end.
  do {
    phrases.push(await virtual.lastSpokenPhrase());
    await virtual.next();
  } while ((await virtual.lastSpokenPhrase()) !== first);
  await virtual.stop();
  return phrases.filter((phrase) => !structure.test(phrase));
}

/** What the live regions of `container` say in the meantime, in order, each with its politeness: `polite: Anna is typing`. */
export async function listenTo(container: Element, meantime: () => Promise<void>): Promise<readonly string[]> {
  await virtual.start({ container });
  try {
    await meantime();
    const phrases = await virtual.spokenPhraseLog();
    return phrases.filter((phrase) => /^(polite|assertive): ./s.test(phrase));
  } finally {
    await virtual.stop();
  }
}
