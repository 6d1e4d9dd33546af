// @vitest-environment node
import { expect, it } from 'vitest';
import { originProblem } from './origins';

it.each(['https://shop.example', 'http://localhost:8080', 'http://[::1]:8080', 'capacitor://localhost', 'null'])(
  'takes %s',
  (entry) => {
    expect(originProblem(entry)).toBeNull();
  },
);

it.each([
  ['*', 'wildcard'],
  ['https://*.example', 'wildcard'],
  ['shop.example', 'not an origin'],
  ['https://shop.example/', 'trailing slash'],
  ['https://shop.example/chat', 'path'],
  ['https://Shop.example', 'write https://shop.example'],
  ['https://shop.example:443', 'write https://shop.example'],
  ['https://a b', 'not an origin'],
  ['https://shop.example:99999', 'not a URL'],
  ['', 'not an origin'],
])('says what is wrong with %j', (entry, reason) => {
  expect(originProblem(entry)).toContain(reason);
});
