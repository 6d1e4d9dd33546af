// Every fault with what makes it felt: a refused refresh shows nothing until a token expires.

import type { Fault } from '../faults';
import type { Random } from './random';
import type { EndpointAnswer, FaultName, Step } from './steps';

export interface Writer {
  readonly random: Random;
  visitor(atMost: number): Step;
  agent(atMost: number): Step;
  texts(author: 'agent' | 'visitor', count: number): string[];
  /** None when the conversation is long enough. */
  file(): readonly Step[];
}

type Recipe = (writer: Writer) => readonly Step[];

const posts = '^POST .*/Messages$';
/** The SDK reads messages as items of a Sync list. */
const reads = '^GET /v3/.*/Lists/.*/Items$';
const subscriptions = '^POST /v4/Subscriptions';

const dropped: Fault = { kind: 'dropSockets' };
/** Makes the widget connect again while something is being said. */
const reconnect = (writer: Writer): Step[] => [
  { do: 'fault', name: 'dropSockets', fault: dropped },
  writer.agent(2),
  writer.visitor(2),
];

function rule(name: FaultName, fault: (random: Random) => Fault): Recipe {
  return (writer) => [{ do: 'fault', name, fault: fault(writer.random) }, writer.visitor(3)];
}

function beforeReconnect(name: FaultName, fault: (random: Random) => Fault): Recipe {
  return (writer) => [{ do: 'fault', name, fault: fault(writer.random) }, ...reconnect(writer)];
}

function refusedPost(name: FaultName, details: Partial<Fault> & { status: number }): Recipe {
  return rule(name, (random) => ({
    kind: 'failRequests',
    via: 'tunnel',
    match: posts,
    count: random.whole(1, 3),
    ...details,
  }));
}

function refusedRead(name: FaultName, statuses: readonly number[]): Recipe {
  return beforeReconnect(name, (random) => ({
    kind: 'failRequests',
    via: 'tunnel',
    match: reads,
    count: random.whole(1, 3),
    status: random.pick(statuses),
  }));
}

/** What goes wrong with its file goes wrong before the message is posted; what follows waits for it. */
function upload(name: FaultName, fault: (random: Random) => Fault): Recipe {
  return (writer) => [{ do: 'fault', name, fault: fault(writer.random) }, ...writer.file(), writer.visitor(2)];
}

function endpoint(name: FaultName, answer: EndpointAnswer): Recipe {
  return (writer) => [
    { do: 'endpointAnswers', name, answer },
    { do: 'fault', name: 'expireTokens', fault: { kind: 'expireTokens' } },
    writer.visitor(2),
  ];
}

export const recipes: Readonly<Record<FaultName, Recipe>> = {
  dropBeforeProcessing: rule('dropBeforeProcessing', (random) => ({
    kind: 'dropBeforeProcessing',
    count: random.whole(1, 2),
  })),
  dropBeforeAck: rule('dropBeforeAck', (random) => ({ kind: 'dropBeforeAck', count: random.whole(1, 2) })),
  dropSockets: reconnect,
  halfOpen: (writer) => [
    { do: 'fault', name: 'halfOpen', fault: { kind: 'halfOpen' } },
    writer.visitor(2),
    writer.agent(2),
  ],
  delayReplies: rule('delayReplies', (random) => ({
    kind: 'delayReplies',
    match: posts,
    count: random.whole(1, 2),
    // The last one is longer than the widget waits: the answer comes when nobody expects it any more.
    ms: random.pick([200, 800, 2000, 4000, 13_000]),
  })),
  'send 429': refusedPost('send 429', { status: 429 }),
  'send 429 Retry-After': refusedPost('send 429 Retry-After', { status: 429, retryAfterSeconds: 2 }),
  'send 500': refusedPost('send 500', { status: 500 }),
  'send 502': refusedPost('send 502', { status: 502 }),
  'send 503': refusedPost('send 503', { status: 503 }),
  'send 504': refusedPost('send 504', { status: 504 }),
  'send 50x, yet processed': rule('send 50x, yet processed', (random) => ({
    kind: 'failRequests',
    via: 'tunnel',
    match: posts,
    count: random.whole(1, 2),
    status: random.pick([500, 502, 503, 504]),
    processed: true,
  })),
  'packet 429': rule('packet 429', (random) => ({
    kind: 'failRequests',
    via: 'packet',
    match: posts,
    count: random.whole(1, 2),
    status: 429,
    retryAfterSeconds: 1,
  })),
  'history 429': refusedRead('history 429', [429]),
  'history 50x': refusedRead('history 50x', [500, 502, 503, 504]),
  'subscribe 503': beforeReconnect('subscribe 503', () => ({
    kind: 'failRequests',
    via: 'tunnel',
    match: subscriptions,
    status: 503,
  })),
  'any request 503': beforeReconnect('any request 503', (random) => ({
    kind: 'failRequests',
    via: 'tunnel',
    count: random.whole(1, 4),
    status: 503,
  })),
  expireTokens: (writer) => [
    { do: 'fault', name: 'expireTokens', fault: { kind: 'expireTokens' } },
    writer.visitor(2),
    writer.agent(1),
  ],
  warnTokens: (writer) => [{ do: 'fault', name: 'warnTokens', fault: { kind: 'warnTokens' } }, writer.visitor(1)],
  refuseInits: beforeReconnect('refuseInits', (random) => ({
    kind: 'refuseInits',
    count: random.whole(1, 2),
    ...random.pick([{}, { status: 429 }, { status: 500 }]),
  })),
  refuseUpgrades: beforeReconnect('refuseUpgrades', (random) => ({
    kind: 'refuseUpgrades',
    count: random.whole(1, 2),
  })),
  duplicateEvents: rule('duplicateEvents', (random) => ({ kind: 'duplicateEvents', count: random.whole(1, 6) })),
  reorderEvents: (writer) => [
    { do: 'fault', name: 'reorderEvents', fault: { kind: 'reorderEvents', count: writer.random.whole(1, 3) } },
    writer.agent(3),
    writer.visitor(3),
  ],
  interleaveReplay: beforeReconnect('interleaveReplay', () => ({ kind: 'interleaveReplay' })),
  skipIndices: rule('skipIndices', (random) => ({ kind: 'skipIndices', by: random.whole(1, 5) })),
  'close 308': (writer) => [
    { do: 'fault', name: 'close 308', fault: { kind: 'closePackets', status: 308, reason: 'MOVED' } },
    writer.visitor(2),
    writer.agent(1),
  ],
  'endpoint 401': endpoint('endpoint 401', '401'),
  'endpoint 429': endpoint('endpoint 429', '429'),
  'endpoint 500': endpoint('endpoint 500', '500'),
  'endpoint HTML': endpoint('endpoint HTML', 'HTML'),
  'endpoint timeout': endpoint('endpoint timeout', 'timeout'),
  reload: (writer) => [writer.visitor(2), { do: 'reload' }],
  crash: (writer) => [writer.visitor(3), { do: 'crash', how: writer.random.pick(['close', 'kill'] as const) }],
  offline: (writer) => [
    { do: 'goOffline', how: writer.random.pick(['drop', 'silence'] as const) },
    writer.visitor(3),
    writer.agent(2),
    ...(writer.random.chance(0.2) ? [{ do: 'crash', how: 'close' } as const] : []),
    { do: 'goOnline' },
  ],
  freeze: (writer) => [
    writer.visitor(2),
    { do: 'freeze', ms: writer.random.whole(1000, 3000), texts: writer.texts('agent', writer.random.whole(1, 2)) },
  ],
  hidden: (writer) => [{ do: 'hide' }, writer.agent(2), { do: 'show' }],
  'upload 50x': upload('upload 50x', (random) => ({
    kind: 'failRequests',
    via: 'media',
    match: '^POST .*/Media$',
    count: random.whole(1, 2),
    status: random.pick([500, 502, 503, 504]),
  })),
  'upload cut': upload('upload cut', () => ({ kind: 'slowUploads', bytesPerSecond: 20_000, cutAfterBytes: 8_000 })),
  'reload with a file on its way': (writer) => [
    { do: 'fault', name: 'reload with a file on its way', fault: { kind: 'slowUploads', bytesPerSecond: 20_000 } },
    ...writer.file(),
    writer.visitor(1),
    { do: 'reload' },
  ],
  'second tab': (writer) => [
    writer.visitor(2),
    { do: 'openTab' },
    writer.visitor(2),
    writer.agent(1),
    { do: 'switchTab' },
    writer.visitor(2),
  ],
  'first tab closed': (writer) => [{ do: 'openTab' }, writer.visitor(3), { do: 'closeTab' }, writer.visitor(2)],
  'double Enter': (writer) => [{ do: 'visitorSends', texts: writer.texts('visitor', 2), enters: 2 }],
};
