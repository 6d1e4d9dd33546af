// Every language that the published files have, by its own name.

export type LanguageChoice = readonly [tag: string, name: string];

/** From the manifest beside the files; English alone where that cannot be had. */
export async function loadLanguageChoices(address = './parlor/manifest.json'): Promise<readonly LanguageChoice[]> {
  try {
    const { files } = (await (await fetch(address)).json()) as { files: Record<string, unknown> };
    return languageChoices(Object.keys(files));
  } catch {
    return languageChoices([]);
  }
}

/** Sorted by the name. The made-up languages for testing are left out. */
export function languageChoices(files: readonly string[]): readonly LanguageChoice[] {
  const tags = files.flatMap((file) => /^chunks\/locales\/(.+)-[\w-]{8}\.js$/.exec(file)?.[1] ?? []);
  return ['en', ...tags]
    .filter((tag) => !/-X[AB]$/.test(tag))
    .map((tag): LanguageChoice => [tag, nameOf(tag)])
    .sort(([, one], [, other]) => one.localeCompare(other, 'en'));
}

function nameOf(tag: string): string {
  const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return own.charAt(0).toLocaleUpperCase(tag) + own.slice(1);
}
