// What happened beside the messages: agents who came and went, messages that were deleted. Known only while the page is
// there: the service keeps no record of either that a visitor could read.

import type { Circumstance, Step } from './events';
import type { Message, Participant } from './message';
import type { ChatState, Notice } from './state';
import { step } from './step';

const mostNotices = 50;
const mostFormer = 50;
/** Who comes so soon after another has gone, with nothing said in between, takes over from them. */
const transferWithinMs = 5 * 60_000;

/** Everybody who takes part is told anew each time; the first list says who is there, not who came. */
export function participantsChanged(
  state: ChatState,
  participants: readonly Participant[],
  { now }: Circumstance,
): Step {
  const gone = without(state.participants, participants).filter(isAgent);
  const come = without(participants, state.participants).filter(isAgent);
  const after = state.timeline.messages.at(-1)?.index ?? -1;
  const told = state.participants.length > 0 && state.session.kind === 'active';
  const changes: Notice[] = [
    ...gone.map(({ identity }) => ({ kind: 'left' as const, identity, after, at: now })),
    ...come.map(({ identity }) => ({ kind: 'joined' as const, identity, after, at: now })),
  ];
  return step({
    ...state,
    participants,
    // Somebody has come for the visitor: what was said of the queue is over, whether it was taken back or not.
    routing: told && come.length > 0 ? { ...state.routing, queue: null } : state.routing,
    former: [...without(state.former, [...participants, ...gone]), ...gone].slice(-mostFormer),
    notices: told ? changes.reduce(withNotice, state.notices) : state.notices,
    typing:
      gone.length > 0
        ? state.typing.filter((identity) => !gone.some((agent) => agent.identity === identity))
        : state.typing,
  });
}

/** A message that the visitor has seen leaves a mark where it stood; one they have not is gone without a trace. */
export function withTombstone(state: ChatState, message: Message): readonly Notice[] {
  const seen = message.from === 'visitor' || message.index <= (state.reading.horizon ?? -1);
  const { sid, from, index, sentAt } = message;
  return seen ? withNotice(state.notices, { kind: 'deleted', sid, from, after: index, at: sentAt }) : state.notices;
}

function withNotice(notices: readonly Notice[], next: Notice): readonly Notice[] {
  const last = notices.at(-1);
  const others = notices.slice(0, -1);
  if (last && isChange(last) && isChange(next) && isTransfer(last, next)) {
    const [leaver, comer] = last.kind === 'left' ? [last, next] : [next, last];
    // A page that was loaded again, or somebody who only had a look.
    if (leaver.identity === comer.identity) return others;
    return [...others, { ...comer, kind: 'transferred', at: next.at }];
  }
  return [...notices, next].slice(-mostNotices);
}

type Change = Extract<Notice, { identity: string }>;

function isChange(notice: Notice): notice is Change {
  return notice.kind !== 'deleted';
}

function isTransfer(last: Change, next: Change): boolean {
  const isPair = last.kind === 'left' ? next.kind === 'joined' : next.kind === 'left';
  return isPair && last.after === next.after && next.at - last.at < transferWithinMs;
}

function without(some: readonly Participant[], others: readonly Participant[]): readonly Participant[] {
  return some.filter(({ identity }) => !others.some((other) => other.identity === identity));
}

function isAgent({ from }: Participant): boolean {
  return from === 'agent';
}
