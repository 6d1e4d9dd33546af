/** The name that was probably meant, or null when none is near: a misspelt option gets a hint. */
export function nearest(name: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = 4;
  for (const candidate of names) {
    const distance = unlike(name, candidate);
    if (distance < bestDistance && distance * 2 < candidate.length) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** How many letters are in one of the words only. Blind to their order, which is what typing mistakes get wrong most. */
function unlike(one: string, other: string): number {
  const letters = (text: string) => [
    ...text
      .slice(0, 40)
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  ];
  const left = letters(other);
  let extra = 0;
  for (const letter of letters(one)) {
    const at = left.indexOf(letter);
    if (at < 0) extra++;
    else left.splice(at, 1);
  }
  return Math.max(extra, left.length);
}
