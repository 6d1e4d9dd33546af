import { describe, expect, it } from 'vitest';
import type { ChatState } from '../../core/state';
import { activeState, agentMessage, ownMessage, timelineWith } from '../../core/testing/builders';
import { attend, nothingStands, type Situation } from './attention';

const away: Situation = { hasFocus: false, isChosen: true, soundIsOn: true, mayNotify: true };
const here: Situation = { ...away, hasFocus: true };

function stateWith(count: number, over: Partial<ChatState> = {}): ChatState {
  const messages = Array.from({ length: count }, (_, index) => agentMessage(index));
  return activeState({
    timeline: timelineWith(messages),
    reading: { horizon: 0, newAfter: null },
    ...over,
  });
}

const before = stateWith(1);
const after = stateWith(2);
const newest = after.timeline.messages[1];

describe('a message that nobody sees', () => {
  it('rings, is shown on the desktop, and counts in title and icon', () => {
    expect(attend(nothingStands, before, after, away)).toEqual({
      standing: { missed: 1, preview: { message: newest, earlier: 0 } },
      badge: 1,
      chime: true,
      notification: newest,
    });
  });

  it('is not shown on the desktop while the visitor is on the page: the preview says it', () => {
    const attention = attend(nothingStands, before, after, here);
    expect(attention).toMatchObject({ badge: 1, chime: true, notification: null });
    expect(attention.standing).toEqual({ missed: 0, preview: { message: newest, earlier: 0 } });
  });

  it('does what the visitor wants, and no more', () => {
    expect(attend(nothingStands, before, after, { ...away, soundIsOn: false }).chime).toBe(false);
    expect(attend(nothingStands, before, after, { ...away, mayNotify: false }).notification).toBeNull();
  });

  it('calls from one page only', () => {
    expect(attend(nothingStands, before, after, { ...away, isChosen: false })).toEqual({
      standing: { missed: 1, preview: null },
      badge: 0,
      chime: false,
      notification: null,
    });
  });
});

it('a panel that is open out of sight, further down in the page, calls as one that is closed; a preview has no place', () => {
  const out = { panel: 'open', visible: false } as const;
  const attention = attend(nothingStands, { ...before, ...out }, { ...after, ...out }, here);
  expect(attention).toEqual({ standing: nothingStands, badge: 1, chime: true, notification: null });
});

describe('a message in front of the visitor’s eyes', () => {
  const open = { panel: 'open', reading: { horizon: 1, newAfter: null } } as const;

  it('does nothing at all', () => {
    const attention = attend(nothingStands, { ...before, ...open }, { ...after, ...open }, here);
    expect(attention).toEqual({ standing: nothingStands, badge: 0, chime: false, notification: null });
  });

  it('but calls when the panel is open on a page that has not the focus, though it counts as read there', () => {
    const attention = attend(nothingStands, { ...before, ...open }, { ...after, ...open }, away);
    expect(attention).toMatchObject({ badge: 1, chime: true, notification: newest });
    expect(attention.standing.preview).toBeNull();
  });
});

describe('nothing is done', () => {
  it('for the visitor’s own messages, also from another page', () => {
    const own = stateWith(1, { timeline: timelineWith([agentMessage(0), ownMessage(1)]) });
    expect(attend(nothingStands, before, own, away)).toMatchObject({ badge: 0, chime: false, notification: null });
  });

  it('for the history that a reload or a scroll brings', () => {
    const joining = { ...before, session: { kind: 'none' } as const, timeline: timelineWith([]) };
    expect(attend(nothingStands, joining, after, away)).toMatchObject({ chime: false, notification: null });
    const scrolled = stateWith(1, { timeline: timelineWith([agentMessage(-1), agentMessage(0)]) });
    expect(attend(nothingStands, before, scrolled, away)).toMatchObject({ chime: false, notification: null });
  });

  it('again for the same message', () => {
    const first = attend(nothingStands, before, after, away);
    expect(attend(first.standing, after, after, away)).toMatchObject({ badge: 1, chime: false, notification: null });
  });
});

describe('what stands until the visitor comes', () => {
  const first = attend(nothingStands, before, after, away).standing;

  it('counts what came meanwhile, and previews the newest', () => {
    const third = stateWith(4);
    const { standing, badge } = attend(first, after, third, away);
    expect(badge).toBe(3);
    expect(standing).toEqual({ missed: 3, preview: { message: third.timeline.messages[3], earlier: 2 } });
  });

  it('is over when the conversation is opened', () => {
    const opened = { ...after, panel: 'open', reading: { horizon: 1, newAfter: 0 } } as const;
    expect(attend(first, after, opened, here)).toMatchObject({ standing: nothingStands, badge: 0 });
  });

  it('leaves the count of what is unread when the visitor comes to the page without opening it', () => {
    expect(attend(first, after, after, here)).toMatchObject({ standing: { missed: 0 }, badge: 1 });
  });

  it('is over when it was read in another page', () => {
    const read = { ...after, reading: { horizon: 1, newAfter: null } };
    expect(attend(first, after, read, away).standing.preview).toBeNull();
  });

  it('follows an edit, and goes with a message that is taken back', () => {
    const edited = agentMessage(1, { body: 'Corrected' });
    const corrected = stateWith(1, { timeline: timelineWith([agentMessage(0), edited]) });
    expect(attend(first, after, corrected, away).standing.preview?.message).toBe(edited);
    const other = stateWith(1, { timeline: timelineWith([agentMessage(0), agentMessage(2)]) });
    expect(attend(first, other, other, away).standing.preview).toBeNull();
  });

  it('is the same object while nothing changes, so that nothing is drawn anew', () => {
    expect(attend(first, after, after, away).standing.preview).toBe(first.preview);
  });

  it('goes over to the page that the visitor has come to', () => {
    expect(attend(first, after, after, { ...away, isChosen: false })).toMatchObject({
      standing: { preview: null },
      badge: 0,
    });
  });
});
