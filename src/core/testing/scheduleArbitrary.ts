// Random schedules, from a few actions to a bad day.

import fc from 'fast-check';
import type { EndpointFault, SendFault } from './faults';
import type { Action, BareKind, Schedule } from './schedule';

const hourMs = 60 * 60_000;

const sendFaults: readonly SendFault[] = [
  'lostBefore',
  'lostAfter',
  'lostAfterAck',
  'hang',
  'storedLate',
  'storedTwice',
  'echoFirst',
  'halfOpen',
  'rateLimited',
  'rateLimitedBare',
  '500',
  '502',
  '503',
  '504',
  'auth',
  'tokenExpired',
  'tokenRejected',
  'refused',
];

const endpointFaults: readonly EndpointFault[] = [401, 403, 429, 500, 'timeout', 'HTML'];

type Kind<K extends Action['kind']> = Extract<Action, { kind: K }>;

function often<T extends Action>(weight: number, arbitrary: fc.Arbitrary<T>) {
  return { weight, arbitrary: arbitrary as fc.Arbitrary<Action> };
}

const bare = (...kinds: BareKind[]) => fc.constantFrom(...kinds).map((kind): Action => ({ kind }));

const some = (shortest: number, longest: number) => fc.integer({ min: shortest, max: longest });

const action: fc.Arbitrary<Action> = fc.oneof(
  often<Kind<'send'>>(
    24,
    some(1, 2)
      .chain((n) => some(1, n === 1 ? 1 : 5))
      .map((count) => ({ kind: 'send', count })),
  ),
  often(1, bare('sendTwice')),
  often(2, bare('retryRefused')),
  often<Kind<'wait'>>(
    14,
    fc.oneof(some(0, 400), some(400, 5000), some(5000, 40_000)).map((ms) => ({ kind: 'wait', ms })),
  ),
  often<Kind<'settle'>>(
    3,
    some(0, 12).map((turns) => ({ kind: 'settle', turns })),
  ),
  often<Kind<'sendFault'>>(
    56,
    fc.constantFrom(...sendFaults).map((fault) => ({ kind: 'sendFault', fault })),
  ),
  often<Kind<'connectFault'>>(
    3,
    fc
      .constantFrom('unavailable' as const, 'timeout' as const, 'offline' as const, 'rateLimited' as const)
      .map((fault) => ({ kind: 'connectFault', fault })),
  ),
  often<Kind<'historyFault'>>(
    2,
    fc
      .constantFrom('unavailable' as const, 'timeout' as const, 'rateLimited' as const)
      .map((fault) => ({ kind: 'historyFault', fault })),
  ),
  often<Kind<'endpointFault'>>(
    11,
    fc
      .record({ fault: fc.constantFrom(...endpointFaults), needed: fc.boolean() })
      .map((rest) => ({ kind: 'endpointFault', ...rest })),
  ),
  often<Kind<'historyLag'>>(
    2,
    some(100, 1499).map((ms) => ({ kind: 'historyLag', ms })),
  ),
  often(6, bare('drop', 'drop', 'repeatEvent', 'expireToken')),
  often<Kind<'slow'>>(
    2,
    some(3000, 20_000).map((ms) => ({ kind: 'slow', ms })),
  ),
  often<Kind<'halfOpen'>>(
    1,
    some(1000, 60_000).map((ms) => ({ kind: 'halfOpen', ms })),
  ),
  often<Kind<'outage'>>(
    1,
    some(1000, 120_000).map((ms) => ({ kind: 'outage', ms })),
  ),
  often<Kind<'freeze'>>(
    2,
    fc
      .record({ ms: fc.oneof(some(1000, 60_000), some(60_001, 24 * hourMs)), timersFirst: fc.boolean() })
      .map((rest) => ({ kind: 'freeze', ...rest })),
  ),
  often(2, bare('reload')),
  often<Kind<'crash'>>(
    2,
    fc.option(some(0, 6), { freq: 2 }).map((afterActs) => ({ kind: 'crash', afterActs })),
  ),
  often<Kind<'openPage'>>(
    4,
    fc.boolean().map((beside) => ({ kind: 'openPage', beside })),
  ),
  often<Kind<'turnTo'>>(
    4,
    fc.record({ which: some(0, 2), timersFirst: fc.boolean() }).map((rest) => ({ kind: 'turnTo', ...rest })),
  ),
  often<Kind<'wakePages'>>(
    2,
    fc.boolean().map((timersFirst) => ({ kind: 'wakePages', timersFirst })),
  ),
  often<Kind<'closePage'>>(
    6,
    fc
      .constantFrom('closePage', 'closeLeader', 'killLeader', 'freezeLeader', 'freezeLeader', 'putLeaderAway')
      .map((kind) => ({ kind }) as Kind<'closePage'>),
  ),
  often<Kind<'jump'>>(
    2,
    fc.constantFrom(24 as const, -24 as const).map((hours) => ({ kind: 'jump', hours })),
  ),
  often<Kind<'storage'>>(
    2,
    fc.constantFrom('full' as const, 'forbidden' as const, 'works' as const).map((mode) => ({ kind: 'storage', mode })),
  ),
  often<Kind<'agentSays'>>(
    4,
    fc.oneof(fc.constant(1), some(1, 4)).map((count) => ({ kind: 'agentSays', count })),
  ),
  often<Kind<'agentSays'>>(
    1,
    some(31, 70).map((count) => ({ kind: 'agentSays', count })),
  ),
  often<Kind<'agentRemoves'>>(
    1,
    some(0, 200).map((which) => ({ kind: 'agentRemoves', which })),
  ),
  often(
    4,
    bare('hide', 'show', 'openPanel', 'closePanel', 'loadOlder', 'pressRetry', 'networkReturns', 'discardRefused'),
  ),
);

export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  seed: fc.integer(),
  endpointPostsQuestion: fc.oneof(
    { weight: 5, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  sharing: fc.boolean(),
  actions: fc.array(action, { minLength: 1, maxLength: 30, size: 'max' }),
});
