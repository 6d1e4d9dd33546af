import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The block of code in docs/recipes that has `mark` in it. */
export function recipe(page: string, mark: string): string {
  const text = readFileSync(fileURLToPath(new URL(`../../docs/recipes/${page}.md`, import.meta.url)), 'utf8');
  const blocks = [...text.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
  const found = blocks.find((code) => code.includes(mark));
  if (!found) throw new Error(`docs/recipes/${page}.md has no code with "${mark}" in it`);
  return found;
}
