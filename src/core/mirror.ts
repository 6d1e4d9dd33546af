// A page that does not lead: it shows what the leader tells, with what its own visitor did since applied on top, so that
// typing never waits for another page.

import type { ChatError } from './errors';
import { chatError } from './errors';
import type { Intent } from './intents';
import type { Clock } from './ports';
import type { ChatState, OutboxItem } from './state';
import { applyPatch } from './statePatch';
import type { Applied, TabMessage, Tabs } from './tabs';
import { update } from './update';

export interface Mirror {
  view(): ChatState;
  /** What a new leader goes on from; null as long as nobody has led. */
  told(): ChatState | null;
  /** What nobody has carried out yet. */
  pending(): readonly Intent[];
  hear(message: TabMessage): void;
  /** Shows the intent and passes it on. */
  ask(intent: Intent): void;
  mediaUrl(mediaSid: string): Promise<string>;
  /** This page led until now, and this was the state. */
  keep(state: ChatState): void;
}

interface Asked {
  readonly number: number;
  readonly intent: Intent;
}

const mediaDeadlineMs = 15_000;

/**
 * `remembered`: what to show until somebody leads. `onAnswer`: the leader is alive, and whether it still owes us something.
 * `onWritten`: the visitor has sent a message from here; called before anybody else hears of it.
 */
export function createMirror(
  tabs: Tabs,
  clock: Clock,
  remembered: ChatState,
  onChange: () => void,
  onAnswer: (owes: boolean) => void,
  onWritten: (item: OutboxItem) => void,
): Mirror {
  let base = remembered;
  let leader: string | null = null;
  let view = base;
  let asked: readonly Asked[] = [];
  let lastNumber = 0;
  const media = new Map<number, (answer: { url: string | null; error: ChatError | null }) => void>();

  function hearLeader(message: Extract<TabMessage, { kind: 'leader' }>): void {
    leader = message.tab;
    base = message.state;
    settle(message.applied);
    // A new leader has not heard what the one before did not carry out; the same one twice does it once.
    for (const { number, intent } of asked) tabs.post({ kind: 'intent', tab: tabs.id, number, intent });
  }

  /** What the leader has carried out is in its state; the rest is applied on top of it. */
  function settle(applied: Applied): void {
    const until = applied[tabs.id] ?? 0;
    asked = asked.filter(({ number }) => number > until);
    view = asked.reduce((state, { intent }) => foresee(state, intent), base);
    onAnswer(asked.length > 0);
    onChange();
  }

  function foresee(state: ChatState, intent: Intent): ChatState {
    return update(state, intent, { now: clock.now(), random: 0.5 })[0];
  }

  return {
    view: () => view,
    told: () => (leader === null ? null : base),
    pending: () => asked.map(({ intent }) => intent),
    hear(message) {
      switch (message.kind) {
        case 'leader':
          return hearLeader(message);
        case 'patch':
          if (leader !== message.tab) return;
          base = applyPatch(base, message.patch);
          return settle(message.applied);
        case 'mediaUrlIs':
          if (message.to === tabs.id) media.get(message.number)?.(message);
          return;
        case 'hello':
        case 'bye':
        case 'visible':
        case 'intent':
        case 'networkReturned':
        case 'handedOver':
        case 'mediaUrl':
          return;
      }
    },
    ask(intent) {
      const entry = { number: ++lastNumber, intent };
      asked = [...asked, entry];
      const { outbox } = view;
      view = foresee(view, intent);
      for (const item of view.outbox) if (isNew(item, outbox)) onWritten(item);
      if (leader !== null) tabs.post({ kind: 'intent', tab: tabs.id, ...entry });
      onChange();
    },
    mediaUrl(mediaSid) {
      const number = ++lastNumber;
      return new Promise((resolve, reject) => {
        const end = (answer: { url: string | null; error: ChatError | null }) => {
          media.delete(number);
          cancel();
          if (answer.url === null) reject(answer.error ?? chatError('unknown'));
          else resolve(answer.url);
        };
        const cancel = clock.after(mediaDeadlineMs, () => end({ url: null, error: chatError('timeout') }));
        media.set(number, end);
        tabs.post({ kind: 'mediaUrl', tab: tabs.id, number, mediaSid });
      });
    },
    keep(state) {
      leader = tabs.id;
      base = state;
      view = state;
      asked = [];
    },
  };
}

function isNew({ clientId }: OutboxItem, outbox: readonly OutboxItem[]): boolean {
  return !outbox.some((item) => item.clientId === clientId);
}
