import { expect, test } from 'vitest';
import { importFrom } from './importFrom';

test.each(['blob:https://shop.example/5f3c', 'data:text/javascript,1', 'about:blank'])(
  'a script that is at %s has no neighbours, which is an answer and no exception',
  async (address) => {
    await expect(importFrom(address).widget(0)).rejects.toThrow();
    await expect(importFrom(address).app(1)).rejects.toThrow();
  },
);
