// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { announcementsBetween } from './announcer/announcements';
import { ChatContext, useChatState } from './chat';
import { oncePerFrame } from './oncePerFrame';
import { activeSession, chatForTest, message } from './testing/renderChat';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'performance'] });
  return () => vi.useRealTimers();
});

function follow() {
  const { chat, engine, patch } = chatForTest();
  const { timeline } = engine.get();
  const told: number[] = [];
  const paced = oncePerFrame(engine);
  const count = () => engine.get().timeline.messages.length;
  paced.subscribe(() => told.push(count()));
  const arrive = () => {
    const { messages } = engine.get().timeline;
    const next = message(messages.length, 'agent', `Message ${messages.length}`);
    patch({ timeline: { ...timeline, messages: [...messages, next] } });
  };
  const join = (kind: 'joining' | 'active') => {
    if (activeSession.kind !== 'active') throw new Error('it is');
    const { credentials } = activeSession;
    const joining = { kind: 'joining', credentials, fresh: true, problem: null, retryAt: null, failures: 0 } as const;
    patch({ session: kind === 'active' ? activeSession : joining });
  };
  return { chat: { ...chat, engine: paced }, engine, paced, told, arrive, join };
}

test('a thousand messages in one task are drawn twice: the first, and the rest with the next frame', async () => {
  const { chat, arrive, told } = follow();
  const drawn: string[] = [];
  function Newest() {
    const messages = useChatState(({ timeline }) => timeline.messages);
    drawn.push(`${messages.length}: ${messages.at(-1)?.body}`);
    return null;
  }
  render(
    <ChatContext.Provider value={chat}>
      <Newest />
    </ChatContext.Provider>,
    document.createElement('div'),
  );
  drawn.length = 0;
  for (let count = 0; count < 500; count++) arrive();
  await Promise.resolve();
  for (let count = 0; count < 500; count++) arrive();
  await vi.advanceTimersToNextFrame();
  expect(told).toEqual([1, 1000]);
  expect(drawn).toEqual(['500: Message 499', '1000: Message 999']);
});

test('a flood is told once in each of its frames, and a message after it at once', () => {
  const { arrive, told } = follow();
  for (let frame = 0; frame < 4; frame++) {
    for (let count = 0; count < 8; count++) arrive();
    vi.advanceTimersToNextFrame();
  }
  expect(told).toEqual([1, 8, 16, 24, 32]);
  vi.advanceTimersToNextFrame();
  expect(told).toHaveLength(5);
  arrive();
  expect(told.at(-1)).toBe(33);
});

test('what the visitor does is told at once, with all that came before it, and nothing is told again', () => {
  const { arrive, paced, told } = follow();
  const drafts: string[] = [];
  paced.subscribe(() => drafts.push(paced.get().draft));
  arrive();
  arrive();
  paced.dispatch({ kind: 'editDraft', text: 'H' });
  paced.dispatch({ kind: 'editDraft', text: 'He' });
  expect(told).toEqual([1, 2, 2]);
  expect(drafts).toEqual(['', 'H', 'He']);
  vi.advanceTimersByTime(1000);
  expect(told).toHaveLength(3);
});

test('a message that comes in the frame of the join is new to whoever asks what is new', () => {
  const { arrive, join, paced } = follow();
  const announced: unknown[] = [];
  let before = paced.get();
  paced.subscribe(() => {
    announced.push(...announcementsBetween(before, paced.get()));
    before = paced.get();
  });
  join('joining');
  join('active');
  arrive();
  vi.advanceTimersToNextFrame();
  expect(announced).toContainEqual(expect.objectContaining({ kind: 'message' }));
});

test('a hidden page, which draws no frames, is told of everything', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const { arrive, told } = follow();
  arrive();
  arrive();
  expect(told).toEqual([1, 2]);
});

test('in a frame that is scrolled away, where no frames come, a message is not held back long', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const { arrive, told } = follow();
  arrive();
  arrive();
  expect(told).toEqual([1]);
  vi.advanceTimersByTime(100);
  arrive();
  expect(told).toEqual([1, 3]);
});

test('nothing is waited for when nothing changes', () => {
  const { arrive } = follow();
  expect(vi.getTimerCount()).toBe(0);
  arrive();
  vi.advanceTimersToNextFrame();
  expect(vi.getTimerCount()).toBe(0);
});
