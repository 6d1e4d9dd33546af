// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { answers } from '../core/testing/harness';
import { createTestApi } from './testing/insideOfTest';

/** A conversation from the first press to the end, told to `to`. */
async function story(analytics: object | true) {
  const test = await createTestApi({ analytics } as object);
  const { harness } = test;
  harness.engine.dispatch({ kind: 'openPanel' });
  harness.engine.dispatch({ kind: 'editForm', values: { friendlyName: 'A' } });
  harness.engine.dispatch({ kind: 'editForm', values: { friendlyName: 'Ada' } });
  harness.engine.dispatch({ kind: 'submitForm', values: answers });
  await harness.clock.settle();
  await harness.clock.advance(42_000);
  harness.service.say('Hello Ada');
  harness.service.say('How can I help?');
  await harness.clock.settle();
  harness.engine.dispatch({ kind: 'endConversation' });
  await harness.clock.settle();
  return test;
}

const expected = [
  ['opened', {}],
  ['form_start', {}],
  ['form_submit', {}],
  ['conversation_started', {}],
  ['first_response', { seconds: 42 }],
  ['ended', { visitor_messages: 1, agent_messages: 2, seconds: 42 }],
];

describe('analytics', () => {
  it('tells a function of the site what happens, in counts and times', async () => {
    const told: unknown[] = [];
    await story({ to: (name: string, details: object) => told.push([name, details]), prefix: '' });
    expect(told).toEqual(expected);
  });

  it('pushes to dataLayer, and makes it where there is none', async () => {
    const page = window as { dataLayer?: unknown[] };
    delete page.dataLayer;
    await story(true);
    expect(page.dataLayer).toEqual(
      expected.map(([name, details]) => ({ event: `parlor_${name}`, ...(details as object) })),
    );
    delete page.dataLayer;
  });

  it('calls gtag', async () => {
    const calls: unknown[][] = [];
    Object.assign(window, { gtag: (...call: unknown[]) => calls.push(call) });
    await story({ to: 'gtag' });
    expect(calls).toEqual(expected.map(([name, details]) => ['event', `parlor_${name}`, details]));
    Object.assign(window, { gtag: undefined });
  });

  it('a function that throws is told to the developer, and an option that cannot be used as well', async () => {
    const broken = await story({
      to: () => {
        throw new Error('no');
      },
    });
    expect(broken.lines).toContain('analytics: Error: no');
    const { lines } = await story({ to: 'piwik' });
    expect(lines).toEqual([expect.stringContaining('analytics must be true, or { to }')]);
  });
});

describe('slots', () => {
  it('are filled, cleaned up, and left out when they fail', async () => {
    let cleaned = 0;
    const { api, inside, lines } = await createTestApi({
      slots: {
        top: (place: HTMLElement) => {
          place.textContent = 'Hello';
          return () => cleaned++;
        },
        bottom: () => {
          throw new Error('broken');
        },
        middle: () => {},
      } as object,
    });
    expect([...inside.host.children].map((child) => [child.slot, child.textContent])).toEqual([
      ['parlor-top', 'Hello'],
    ]);
    expect(lines).toEqual([
      'slots: "bottom" failed, Error: broken',
      'slots: "middle" must be one of top, welcome, bottom, with a function; it is left out',
    ]);
    api.dispose();
    expect(inside.host.children).toHaveLength(0);
    expect(cleaned).toBe(1);
  });
});
