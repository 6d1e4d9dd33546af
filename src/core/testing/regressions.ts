// Schedules that once broke the promise. They are replayed before any new one.

import type { Schedule } from './schedule';

export interface Regression {
  /** What must be, and was not. */
  readonly name: string;
  readonly schedule: Schedule;
}

const day = 24 * 60 * 60_000;

export const regressions: readonly Regression[] = [
  {
    name: 'a token that is refused without another word is renewed, and the message sent',
    schedule: {
      seed: -1378335707,
      endpointPostsQuestion: true,
      sharing: false,
      actions: [
        { kind: 'sendFault', fault: 'tokenRejected' },
        { kind: 'send', count: 1 },
      ],
    },
  },
  {
    name: 'a clock set forward by a day does not make messages too old',
    schedule: {
      seed: -1,
      endpointPostsQuestion: true,
      sharing: false,
      actions: [
        { kind: 'send', count: 3 },
        { kind: 'jump', hours: 24 },
      ],
    },
  },
  {
    name: 'a clock set back by a day does not hold back what waits after a 429',
    schedule: {
      seed: 7,
      endpointPostsQuestion: true,
      sharing: false,
      actions: [
        { kind: 'sendFault', fault: 'rateLimited' },
        { kind: 'send', count: 1 },
        { kind: 'wait', ms: 1000 },
        { kind: 'jump', hours: -24 },
      ],
    },
  },
  {
    name: 'a message that was said while more than a page was missed is fetched, although newer ones came by event',
    schedule: {
      seed: 609082352,
      endpointPostsQuestion: true,
      sharing: false,
      actions: [
        { kind: 'agentSays', count: 68 },
        { kind: 'endpointFault', fault: 401, needed: true },
        { kind: 'wait', ms: 24597 },
      ],
    },
  },
  {
    name: 'a message tried again does not go out beside another one',
    schedule: {
      seed: -1,
      endpointPostsQuestion: true,
      sharing: false,
      actions: [
        { kind: 'sendFault', fault: 'refused' },
        { kind: 'send', count: 1 },
        { kind: 'wait', ms: 2000 },
        { kind: 'send', count: 2 },
        { kind: 'settle', turns: 1 },
        { kind: 'retryRefused' },
      ],
    },
  },
  {
    name: 'an accepted message is found in the history behind more than a page of others',
    schedule: {
      seed: 1095368709,
      endpointPostsQuestion: true,
      sharing: false,
      actions: [
        { kind: 'sendFault', fault: 'lostAfterAck' },
        { kind: 'send', count: 5 },
        { kind: 'wait', ms: 165 },
        { kind: 'crash', afterActs: 4 },
        { kind: 'agentSays', count: 65 },
      ],
    },
  },
  {
    name: 'a sleep while the connection is retried with a token that runs out ends in a conversation',
    schedule: {
      seed: -2147483618,
      endpointPostsQuestion: true,
      sharing: false,
      actions: [
        { kind: 'reload' },
        { kind: 'connectFault', fault: 'offline' },
        { kind: 'freeze', ms: 0.9 * day, timersFirst: true },
        { kind: 'show' },
      ],
    },
  },
  {
    name: 'a history that lags behind by more than a page leaves no hole',
    schedule: {
      seed: 0,
      endpointPostsQuestion: true,
      sharing: false,
      actions: [
        { kind: 'crash', afterActs: null },
        { kind: 'agentSays', count: 31 },
        { kind: 'wait', ms: 1943 },
        { kind: 'sendFault', fault: 'tokenExpired' },
        { kind: 'wait', ms: 905 },
        { kind: 'wait', ms: 4951 },
        { kind: 'send', count: 1 },
        { kind: 'historyLag', ms: 114 },
        { kind: 'wait', ms: 202 },
      ],
    },
  },
  {
    name: 'a page that does not reach down to what is known leaves no gap behind',
    schedule: {
      seed: 0,
      endpointPostsQuestion: true,
      sharing: false,
      actions: [
        { kind: 'sendFault', fault: 'lostBefore' },
        { kind: 'crash', afterActs: null },
        { kind: 'agentSays', count: 31 },
        { kind: 'wait', ms: 918 },
        { kind: 'hide' },
        { kind: 'wait', ms: 1800 },
        { kind: 'send', count: 1 },
        { kind: 'sendFault', fault: 'lostBefore' },
        { kind: 'historyLag', ms: 100 },
        { kind: 'wait', ms: 5000 },
        { kind: 'wait', ms: 400 },
        { kind: 'sendFault', fault: 'lostBefore' },
      ],
    },
  },
  {
    name: 'a history whose newest messages were removed is believed in the end, and what was unclear is sent',
    schedule: {
      seed: 0,
      endpointPostsQuestion: true,
      sharing: false,
      actions: [
        { kind: 'agentRemoves', which: 0 },
        { kind: 'send', count: 1 },
        { kind: 'wait', ms: 5000 },
        { kind: 'send', count: 2 },
        { kind: 'agentRemoves', which: 0 },
        { kind: 'endpointFault', fault: 401, needed: true },
        { kind: 'wait', ms: 138 },
      ],
    },
  },
  {
    name: 'a message written in a page that is closed while the leading one sleeps is in its outbox when it wakes',
    schedule: {
      seed: 0,
      endpointPostsQuestion: true,
      sharing: true,
      actions: [
        { kind: 'openPage', beside: false },
        { kind: 'freezeLeader' },
        { kind: 'reload' },
        { kind: 'crash', afterActs: 1 },
        { kind: 'endpointFault', fault: 401, needed: false },
      ],
    },
  },
  {
    name: 'what a dead page left behind is shown by the next one and by the one that leads',
    schedule: {
      seed: 0,
      endpointPostsQuestion: true,
      sharing: true,
      actions: [
        { kind: 'openPage', beside: false },
        { kind: 'crash', afterActs: 1 },
        { kind: 'sendFault', fault: 'lostBefore' },
      ],
    },
  },
  {
    name: 'a page that wakes and hears late that it leads no more sends nothing',
    schedule: {
      seed: 0,
      endpointPostsQuestion: true,
      sharing: true,
      actions: [
        { kind: 'openPage', beside: false },
        { kind: 'freezeLeader' },
        { kind: 'send', count: 1 },
        { kind: 'wait', ms: 1000 },
        { kind: 'endpointFault', fault: 401, needed: false },
      ],
    },
  },
  {
    name: 'a page that wakes does not write over what the next leading one has stored',
    schedule: {
      seed: 0,
      endpointPostsQuestion: true,
      sharing: true,
      actions: [
        { kind: 'openPage', beside: false },
        { kind: 'freezeLeader' },
        { kind: 'send', count: 1 },
        { kind: 'wait', ms: 1000 },
        { kind: 'send', count: 1 },
        { kind: 'closePage' },
        { kind: 'sendFault', fault: 'lostBefore' },
      ],
    },
  },
  {
    name: 'a page that wakes does not tell the others that it leads',
    schedule: {
      seed: 0,
      endpointPostsQuestion: true,
      sharing: true,
      actions: [
        { kind: 'openPage', beside: false },
        { kind: 'freezeLeader' },
        { kind: 'openPage', beside: false },
        { kind: 'send', count: 1 },
        { kind: 'wait', ms: 5000 },
        { kind: 'wakePages', timersFirst: false },
      ],
    },
  },
  {
    name: 'a third page follows whoever leads next',
    schedule: {
      seed: 0,
      endpointPostsQuestion: true,
      sharing: true,
      actions: [
        { kind: 'openPage', beside: false },
        { kind: 'openPage', beside: false },
        { kind: 'send', count: 1 },
        { kind: 'closeLeader' },
        { kind: 'sendFault', fault: 'lostBefore' },
      ],
    },
  },
  {
    name: 'what was written in two pages while nobody led keeps its order',
    schedule: {
      seed: 0,
      endpointPostsQuestion: true,
      sharing: true,
      actions: [
        { kind: 'openPage', beside: false },
        { kind: 'freezeLeader' },
        { kind: 'send', count: 1 },
        { kind: 'openPage', beside: false },
        { kind: 'send', count: 1 },
        { kind: 'wait', ms: 5000 },
        { kind: 'sendFault', fault: 'lostBefore' },
      ],
    },
  },
  {
    name: 'a page that leads again finds what another one has stored, not what it could not store itself',
    schedule: {
      seed: 0,
      endpointPostsQuestion: false,
      sharing: true,
      actions: [
        { kind: 'storage', mode: 'forbidden' },
        { kind: 'send', count: 1 },
        { kind: 'putLeaderAway' },
        { kind: 'send', count: 1 },
        { kind: 'closePage' },
        { kind: 'sendFault', fault: 'lostBefore' },
      ],
    },
  },
  {
    name: 'a page that was away does not send again what another one has sent meanwhile',
    schedule: {
      seed: 0,
      endpointPostsQuestion: true,
      sharing: true,
      actions: [
        { kind: 'send', count: 1 },
        { kind: 'putLeaderAway' },
        { kind: 'wait', ms: 5000 },
        { kind: 'agentRemoves', which: 7 },
        { kind: 'closePage' },
      ],
    },
  },
  {
    name: 'what only a sleeping leader had in memory is not lost when storage works again before it hears that it was robbed',
    schedule: {
      seed: 0,
      endpointPostsQuestion: true,
      sharing: true,
      actions: [
        { kind: 'storage', mode: 'full' },
        { kind: 'send', count: 2 },
        { kind: 'freezeLeader' },
        { kind: 'openPage', beside: false },
        { kind: 'wait', ms: 1000 },
        { kind: 'send', count: 1 },
      ],
    },
  },
  {
    name: 'a refused message that is tried again does not let us ask too early for another one that is stored late',
    schedule: {
      seed: 2134150956,
      endpointPostsQuestion: true,
      sharing: false,
      actions: [
        { kind: 'wait', ms: 34_799 },
        { kind: 'wait', ms: 14_436 },
        { kind: 'wait', ms: 2944 },
        { kind: 'sendFault', fault: 'tokenRejected' },
        { kind: 'sendFault', fault: '503' },
        { kind: 'sendFault', fault: 'refused' },
        { kind: 'sendFault', fault: 'storedLate' },
        { kind: 'expireToken' },
        { kind: 'send', count: 1 },
        { kind: 'wait', ms: 189 },
        { kind: 'send', count: 4 },
        { kind: 'wait', ms: 11_129 },
        { kind: 'retryRefused' },
        { kind: 'sendFault', fault: 'lostBefore' },
      ],
    },
  },
];
