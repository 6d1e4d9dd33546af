import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseNames } from '../src/ui/emoji/parseNames';
import { withTone } from '../src/ui/emoji/skinTone';
import { probes } from '../src/ui/emoji/supportedEmoji';
import { compactNames, emojiLanguages } from './emojiNames';

test.each(emojiLanguages)('%s: nine named groups, each emoji with a name, small enough to be fetched', (language) => {
  const text = compactNames(language);
  const { groups, tones } = parseNames(text);
  expect(groups).toHaveLength(9);
  expect(tones).toHaveLength(5);
  const all = groups.flatMap(({ emoji }) => emoji);
  expect(all.length).toBeGreaterThan(1_800);
  for (const { emoji, name, words } of all) expect(emoji && name && words.trim()).toBeTruthy();
  expect(groups.every(({ name }) => name !== '')).toBe(true);
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(65_000);
});

test('the skin tones we make are those of the standard', async () => {
  const { default: data } = (await import('emojibase-data/en/data.json')) as unknown as {
    default: { emoji: string; skins?: { emoji: string; tone: number | number[] }[] }[];
  };
  const toned = data.filter(({ skins }) => skins);
  expect(toned.length).toBeGreaterThan(300);
  for (const { emoji, skins = [] } of toned) {
    for (const tone of [1, 2, 3, 4, 5] as const) {
      const expected = skins.find((skin) => [skin.tone].flat().every((one) => one === tone));
      expect(withTone(emoji, tone)).toBe(expected?.emoji);
    }
  }
});

test('for each version that a browser may lack there is one emoji to find out', () => {
  const versions = new Set(
    parseNames(compactNames('en')).groups.flatMap(({ emoji }) => emoji.map(({ version }) => version)),
  );
  versions.delete(0);
  expect([...versions].sort((one, other) => one - other)).toEqual(probes.map(([version]) => version));
});

test('German names can be searched by', () => {
  const { groups, tones } = parseNames(compactNames('de'));
  const heart = groups[0]?.emoji.find(({ emoji }) => emoji === '❤️');
  expect(heart?.name).toBe('rotes Herz');
  expect(heart?.shortcodes).toContain('heart');
  expect(groups[0]?.name).toBe('Smileys & Emotionen');
  expect(tones[0]).toContain('helle');
});
