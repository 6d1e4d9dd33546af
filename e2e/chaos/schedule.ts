// From a seed to a conversation with faults in between.

import { createRandom } from './random';
import { recipes, type Writer } from './recipes';
import { type FaultName, faultNames, type Schedule, type Step } from './steps';

/** The widget shows 30 messages at first; beyond that a reader would have to scroll. */
const mostMessages = 26;

/** What visitors meet most comes more often. */
const oftenest: readonly FaultName[] = [
  ...faultNames,
  'offline',
  'offline',
  'offline',
  'reload',
  'crash',
  'dropSockets',
];

export interface Mixture {
  /** Faults by the seed's turn: a row of seeds meets all of them. */
  readonly inTurn: number;
  readonly atRandom: number;
}

/** Faults are not waited for: mostly the next one comes while the widget still fights the one before. */
export function makeSchedule(seed: number, { inTurn, atRandom }: Mixture = { inTurn: 1, atRandom: 3 }): Schedule {
  const random = createRandom(seed);
  const counts = { visitor: 0, agent: 0 };
  const writer: Writer = {
    random,
    texts(author, count) {
      const left = mostMessages - counts.visitor - counts.agent;
      return Array.from({ length: Math.max(0, Math.min(count, left)) }, () => {
        counts[author] += 1;
        return `${author} ${counts[author]}${random.pick(tails)}`;
      });
    },
    file: () =>
      writer
        .texts('visitor', 1)
        .map((text) => ({ do: 'visitorSendsFile', name: `${text.split(' ', 2).join('-')}.txt` })),
    visitor: (atMost) => ({ do: 'visitorSends', texts: writer.texts('visitor', random.whole(1, atMost)), enters: 1 }),
    agent: (atMost) => ({ do: 'agentSends', texts: writer.texts('agent', random.whole(1, atMost)) }),
  };
  const names = [
    ...Array.from({ length: inTurn }, (_, turn) => faultNames[(seed * inTurn + turn) % faultNames.length] as FaultName),
    ...Array.from({ length: atRandom }, () => random.pick(oftenest)),
  ];
  const steps = names.flatMap((name): Step[] => {
    const talk: Step[] = random.chance(0.5) ? [random.pick([writer.visitor, writer.agent])(2)] : [];
    const rest: Step[] = random.chance(0.3) ? [{ do: 'calm' }] : [];
    return [...talk, ...recipes[name](writer), ...rest];
  });
  return {
    seed,
    question: `question ${seed}`,
    steps: steps.filter((step) => !('texts' in step) || step.texts.length > 0 || step.do === 'freeze'),
  };
}

/** What people write; each must come out as it went in. */
const tails = ['', '', '', ' <b>&amp;</b>', ' 👍🏽 ok', ' مرحبا', ' https://example.org/a?b=1&c=2', ' "quoted" \\n'];
