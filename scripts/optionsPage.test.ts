import { expect, it } from 'vitest';
import { en } from '../src/i18n/en';
import { optionsPage } from './optionsPage';

const page = optionsPage();
const sectionOf = (option: string) => page.split(`\n### ${option}\n`)[1]?.split('\n##')[0];

it('docs/options.md says what the code says', async () => {
  await expect(page).toMatchFileSnapshot('../docs/options.md');
});

it('has a section with words for each option of its table', () => {
  const names = [...page.matchAll(/^\| \[`(\w+)`\]/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(35);
  expect(names.filter((name) => !/\.\n\n.{9}/.test(sectionOf(name) ?? ''))).toEqual([]);
});

it('gives the default of each option, or says when it is required', () => {
  const names = [...page.matchAll(/^### (\w+)$/gm)].map(([, name = '']) => name);
  expect(names.filter((name) => !/default|instead of `tokenEndpoint`|Required/i.test(sectionOf(name) ?? ''))).toEqual(
    [],
  );
});

it('gives the built-in texts as they are', () => {
  for (const [option, text] of [
    ['title', en.title],
    ['greeting', en.greeting],
    ['launcherLabel', en.openChat],
  ] as const) {
    expect(sectionOf(option)).toContain(`Default "${text}"`);
  }
});
