// What analytics hears of, found by comparing two states. Counts and times only, nothing about anybody.

import type { ChatState } from '../core/state';

export interface AnalyticsEvent {
  readonly name:
    | 'opened'
    | 'form_start'
    | 'form_submit'
    | 'conversation_started'
    | 'first_response'
    | 'ended'
    | 'survey';
  readonly details: Readonly<Record<string, number>>;
}

/** What one page remembers between two states. Times are epoch ms. */
export interface AnalyticsMemory {
  readonly formBegun: boolean;
  /** When the conversation began here; null when it did not, as after a reload. */
  readonly startedAt: number | null;
  readonly answered: boolean;
}

export const blankMemory: AnalyticsMemory = { formBegun: false, startedAt: null, answered: false };

export function analyticsEvents(
  before: ChatState,
  after: ChatState,
  memory: AnalyticsMemory,
  now: number,
): { readonly events: readonly AnalyticsEvent[]; readonly memory: AnalyticsMemory } {
  const events: AnalyticsEvent[] = [];
  let { formBegun, startedAt, answered } = memory;
  const tell = (name: AnalyticsEvent['name'], details: AnalyticsEvent['details'] = {}) =>
    events.push({ name, details });
  const [was, is] = [before.session, after.session];

  if (before.panel === 'closed' && after.panel === 'open') tell('opened');
  if (!formBegun && was.kind === 'none' && is.kind === 'none' && before.form !== after.form && after.panel === 'open') {
    formBegun = true;
    tell('form_start');
  }
  const begins = is.kind === 'starting' && is.resume === undefined;
  if (begins && was.kind !== 'starting') tell('form_submit');
  if (was.kind === 'starting' && is.kind === 'joining' && is.fresh) {
    [startedAt, answered] = [now, false];
    tell('conversation_started');
  }
  if (startedAt !== null && !answered && countOf(after, 'agent') > 0) {
    answered = true;
    tell('first_response', { seconds: Math.round((now - startedAt) / 1000) });
  }
  if (was.kind !== 'ended' && is.kind === 'ended') {
    tell('ended', {
      visitor_messages: countOf(after, 'visitor'),
      agent_messages: countOf(after, 'agent'),
      ...(startedAt === null ? {} : { seconds: Math.round((now - startedAt) / 1000) }),
    });
    [startedAt, formBegun] = [null, false];
  }
  if (before.requests.survey?.kind !== 'done' && after.requests.survey?.kind === 'done') tell('survey');
  return { events, memory: { formBegun, startedAt, answered } };
}

function countOf({ timeline }: ChatState, who: 'visitor' | 'agent'): number {
  return timeline.messages.filter(({ from, reaction }) => from === who && !reaction).length;
}
