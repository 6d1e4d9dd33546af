import { expect, test } from 'vitest';
import { namesFor } from './loadNames';

const german = async () => ({ names: 'de' });
const brazilian = async () => ({ names: 'pt-br' });
const known = new Map([
  ['de', german],
  ['pt-br', brazilian],
]);

test('a visitor gets the names of the language, else the English ones', () => {
  expect(namesFor('de-AT', known)).toBe(german);
  expect(namesFor('pt-BR', known)).toBe(brazilian);
  expect(namesFor('tlh', known)).toBe(namesFor('en'));
  expect(namesFor('constructor', known)).toBe(namesFor('en'));
});
