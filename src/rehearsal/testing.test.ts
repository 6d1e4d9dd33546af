// @vitest-environment jsdom
// As an integrator would: the real widget in jsdom, found by what a visitor sees.
import { afterEach, expect, it, vi } from 'vitest';
import { createTestParlor, type TestParlor } from './testing';

// The first one loads the whole widget.
vi.setConfig({ testTimeout: 30_000 });

let test: TestParlor | undefined;

afterEach(() => {
  test?.dispose();
  test = undefined;
});

const answers = { friendlyName: 'Ada', email: 'ada@example.org', query: 'Where is my order?' };
const shown = () => document.querySelector('parlor-chat')?.shadowRoot?.textContent ?? '';
const sees = (text: string) => vi.waitFor(() => expect(shown()).toContain(text), 10_000);

async function begin(): Promise<TestParlor> {
  test = createTestParlor({ title: 'Help' });
  await test.parlor.startConversation({ formData: answers });
  test.parlor.open();
  await test.agent.hears(answers.query);
  return test;
}

it('holds a whole conversation without a network', async () => {
  const fetching = vi.spyOn(globalThis, 'fetch');
  const { parlor, agent, requests } = await begin();
  expect(requests.map(({ formData }) => formData)).toEqual([answers]);
  agent.say('It is on its way.');
  await sees('It is on its way.');
  await parlor.sendMessage('Thank you');
  expect((await agent.hears(/thank/i)).text).toBe('Thank you');
  expect(agent.messages.map(({ from, text }) => `${from}: ${text}`)).toEqual([
    'visitor: Where is my order?',
    'agent: It is on its way.',
    'visitor: Thank you',
  ]);
  expect(fetching).not.toHaveBeenCalled();
});

it('acts out an agent who offers answers, edits, removes, hands over and ends', async () => {
  const { parlor, agent } = await begin();
  const offer = { parlor: { version: 1, kind: 'quickReplies', replies: [{ label: 'The blue one' }] } };
  const question = agent.say('Which one?', { attributes: offer });
  await sees('Which one?');
  agent.edit(question.sid, 'Which of the two?');
  await sees('Which of the two?');
  agent.remove(question.sid);
  await vi.waitFor(() => expect(shown()).not.toContain('Which of the two?'));
  agent.say('', { file: { name: 'label.pdf', content: new Blob(['%PDF-'], { type: 'application/pdf' }) } });
  await sees('label');
  agent.handOver({ kind: 'agent', name: 'Kim Doe' });
  await sees('Kim Doe');
  const ended = new Promise((resolve) => parlor.on('ended', resolve));
  agent.end();
  await ended;
});

it('keeps what is written while the network is away, and sends it once whatever fails', async () => {
  const { parlor, agent, network } = await begin();
  network.goOffline();
  void parlor.sendMessage('Written in a tunnel');
  await sees('Written in a tunnel');
  expect(agent.messages).toHaveLength(1);
  network.goOnline();
  await agent.hears('Written in a tunnel');
  network.failNextSend('answerLost');
  void parlor.sendMessage('Twice?');
  await agent.hears('Twice?');
  await parlor.sendMessage('After it');
  await agent.hears('After it');
  expect(agent.messages.map(({ text }) => text)).toEqual([answers.query, 'Written in a tunnel', 'Twice?', 'After it']);
});

it('says that a message is on its way while the network is slow', async () => {
  const { parlor, agent, network } = await begin();
  await sees(answers.query);
  // Longer than this test: no clock decides what it sees.
  network.slow(10_000);
  void parlor.sendMessage('By Friday?');
  await sees('Sending');
  agent.say('It will.');
  expect(agent.messages.some(({ text }) => text === 'By Friday?')).toBe(false);
  expect(shown()).not.toContain('It will.');
  network.slow(Number.NaN);
  agent.say('On Thursday even.');
  await sees('On Thursday even.');
  expect(shown().indexOf('It will.')).toBeLessThan(shown().indexOf('On Thursday even.'));
});

it('begins anew each time, and leaves the page as it was', async () => {
  const first = await begin();
  first.dispose();
  expect(document.querySelector('parlor-chat')).toBeNull();
  test = createTestParlor();
  test.parlor.open();
  await sees('Start chat');
  expect(test.requests).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

it('tells the visitor of a message that is refused for good', async () => {
  const { parlor, agent, network } = await begin();
  network.failNextSend('rejected');
  void parlor.sendMessage('Not this one');
  await sees('Not sent');
  await sees('Not this one');
  expect(agent.messages).toHaveLength(1);
});
