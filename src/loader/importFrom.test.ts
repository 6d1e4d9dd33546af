import { expect, test } from 'vitest';
import { importFrom } from './importFrom';

test.each(['blob:https://shop.example/5f3c', 'data:text/javascript,1', 'about:blank'])(
  'a script that is at %s has no neighbours, which is an answer and no exception',
  async (address) => {
    await expect(importFrom(address).widget(0)).rejects.toThrow();
    await expect(importFrom(address).app(1)).rejects.toThrow();
  },
);

test.each([
  ['file:///nowhere/parlor/parlor.js', 'file:///nowhere/parlor/'],
  ['file:///nowhere/parlor/chat.js?ver=6.5&from=/a/b', 'file:///nowhere/parlor/'],
  ['file:///nowhere.js/basket/', 'file:///nowhere.js/basket/'],
])('files lie beside the script at %s, those fetched again in a folder of their own', async (base, folder) => {
  const { widget } = importFrom(base);
  await expect(widget(0)).rejects.toThrow(`${folder.slice(7)}chunks/widget-test.js`);
  await expect(widget(2)).rejects.toThrow(`${folder.slice(7)}chunks/apart/widget-test.js`);
});
