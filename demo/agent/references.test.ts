import { expect, it } from 'vitest';
import type { DeskMessage } from './deskState';
import { reactionsTo, readReaction, readReply, replyTo } from './references';

const message = (over: Partial<DeskMessage>): DeskMessage => ({
  key: 'k',
  index: 0,
  sid: 'IM0',
  from: 'visitor',
  author: 'ada',
  text: 'Hello\nthere',
  note: null,
  sentAt: 0,
  files: [],
  delivery: 'sent',
  ...over,
});

it('what others wrote is read with suspicion', () => {
  for (const attributes of [
    null,
    'x',
    [],
    { parlorReply: 7, parlorReaction: 'x' },
    { parlorReply: {}, parlorReaction: {} },
  ]) {
    expect(readReply(attributes)).toBeNull();
    expect(readReaction(attributes)).toBeNull();
  }
  expect(readReply({ parlorReply: { to: 'IM1' } })).toEqual({ to: 'IM1', excerpt: '' });
  expect(readReaction({ parlorReaction: { to: 'IM1', emoji: null } })).toEqual({ to: 'IM1', emoji: null });
});

it('a reply takes the first words along, or the name of a file', () => {
  expect(replyTo(message({}))).toEqual({ to: 'IM0', excerpt: 'Hello there' });
  const files = [{ sid: 'ME1', name: 'a.png', contentType: 'image/png', size: 1 }];
  expect(replyTo(message({ text: '', files }))).toEqual({ to: 'IM0', excerpt: 'a.png' });
  expect(replyTo(message({ sid: null }))).toBeNull();
});

it('of each side the newest reaction counts', () => {
  const react = (from: DeskMessage['from'], emoji: string | null) => message({ from, reaction: { to: 'IM0', emoji } });
  const all = [message({}), react('visitor', '👍'), react('agent', '🎉'), react('visitor', '😄'), react('agent', null)];
  expect([...reactionsTo(all, 'IM0')]).toEqual([['visitor', '😄']]);
  expect(reactionsTo(all, 'IM1').size).toBe(0);
});
