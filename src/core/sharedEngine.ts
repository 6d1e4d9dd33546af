// An engine that several pages of a site share. Which page leads is decided by a lock; this follows it.

import { createEngine, type Engine } from './engine';
import type { Fact } from './events';
import type { FormValues } from './form';
import { forgetHanded, handOver, readHanded, withHanded } from './handed';
import type { Intent } from './intents';
import { isNamedLeader, leadersPorts } from './leadersPorts';
import { createLeading, type Leading } from './leading';
import { createMirror } from './mirror';
import type { Ports } from './ports';
import { readSaved } from './saved';
import { type ChatState, initialState } from './state';
import type { TabMessage, Tabs } from './tabs';
import { update } from './update';

export interface SharedEngine extends Engine {
  /** The page is put away (back/forward cache): another one may lead, and no connection is held. */
  suspend(): void;
  resume(): void;
}

/** A leader that has not answered for so long is frozen or hung: the lead is taken from it. */
const answerWithinMs = 1000;

export function createSharedEngine(ports: Ports, tabs: Tabs, known: FormValues = {}): SharedEngine {
  const { clock, storage } = ports;
  let leading: Leading | null = null;
  let away = false;
  /** This page was away, and has not heard since from the one that leads. */
  let missedSome = false;
  /** Some of what waits to be sent lay in the memory of this page only, while it led. */
  let heldUnstored = false;
  let visible = true;
  let leaders = ports;
  /** The page that this one follows. */
  let leader: string | null = null;
  /** What became true before anybody led. */
  let early: Fact[] = [];
  const listeners = new Set<() => void>();
  let giveUpLead = () => {};
  let stopWaiting = () => {};

  const change = () => {
    for (const listener of [...listeners]) listener();
  };
  const mirror = createMirror(
    tabs,
    clock,
    remembered(ports, known),
    change,
    (owes) => {
      stopWaiting();
      if (owes) waitForAnswer();
    },
    (item) => handOver(storage, item),
  );
  const hear = (message: TabMessage) => {
    if (leading) {
      // The lead was taken while this page slept; who asks will ask the next one.
      if (!isNamedLeader(storage, tabs.id)) return;
      // Somebody came or went, and may have left something.
      if (message.kind === 'hello' || message.kind === 'bye') collect(leading.engine);
      leading.hear(message);
      if (message.kind === 'intent') forgetHanded(leaders.storage, isTaken(leading.engine.get()));
    } else if (!away) {
      mirror.hear(message);
      if (message.kind === 'leader') missedSome = false;
      if (message.kind === 'leader' && message.tab !== leader) {
        leader = message.tab;
        // Who leads now knows of nobody yet.
        tabs.post({ kind: 'visible', tab: tabs.id, visible });
      }
    }
  };
  let stopListening = tabs.listen(hear);
  seekLead(false);

  function seekLead(steal: boolean): void {
    giveUpLead();
    giveUpLead = tabs.lead({ steal, led: takeLead, lost: loseLead });
    if (!steal) expectAnswer();
  }

  function expectAnswer(): void {
    tabs.post({ kind: 'hello', tab: tabs.id, visible });
    waitForAnswer();
  }

  function waitForAnswer(): void {
    stopWaiting();
    stopWaiting = clock.after(answerWithinMs, () => seekLead(true));
  }

  function takeLead(): void {
    if (away || leading) return;
    leader = null;
    stopWaiting();
    leaders = leadersPorts(ports, tabs);
    const engine = createEngine(leaders, known, lastSeen());
    for (const fact of early.splice(0)) engine.tell(fact);
    const own = mirror.pending().map(idOf);
    // Together with what others have left, in the order of writing; alone it need not be looked for first.
    if (readHanded(storage).some(({ clientId }) => !own.includes(clientId))) collect(engine);
    for (const intent of mirror.pending()) engine.dispatch(intent);
    forgetHanded(leaders.storage, () => true);
    heldUnstored = false;
    leading = createLeading(engine, tabs, visible, () => {
      noticeUnstored(engine.get());
      change();
    });
    change();
  }

  /** After a time away storage knows better what waits to be sent: others may have brought it to its end. */
  function lastSeen(): ChatState | null {
    const told = mirror.told();
    return told && missedSome && told.storage === 'lasting' ? { ...told, outbox: [] } : told;
  }

  function collect(engine: Engine): void {
    const items = readHanded(leaders.storage);
    if (items.length === 0) return;
    engine.tell({ kind: 'handedOver', items });
    forgetHanded(leaders.storage, () => true);
  }

  /** Another page took the lead, because this one was asleep. */
  function loseLead(): void {
    if (!leading) return;
    stepDown();
    // Storage that works again may have taken it since, too late for the next one to read it.
    handOverUnstored(heldUnstored);
    seekLead(false);
  }

  function noticeUnstored({ outbox, storage: kept }: ChatState): void {
    heldUnstored = outbox.length > 0 && (heldUnstored || kept === 'pageOnly');
  }

  /** What storage kept, the next one has read there, and may have brought to its end. */
  function handOverUnstored(all = false): void {
    const { outbox, storage: kept } = mirror.view();
    if ((all || kept === 'pageOnly') && outbox.length > 0) tabs.post({ kind: 'handedOver', items: outbox });
  }

  function stepDown(): void {
    if (leading) mirror.keep(leading.stop());
    leading = null;
    storage.forgetMemory?.();
  }

  return {
    get: () => (leading ? leading.engine.get() : mirror.view()),

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    dispatch(intent) {
      if (leading) return leading.engine.dispatch(intent);
      const idle = mirror.pending().length === 0;
      mirror.ask(intent);
      if (idle && mirror.told()) waitForAnswer();
    },

    tell(fact) {
      if (fact.kind === 'pageShown' || fact.kind === 'pageHidden') {
        visible = fact.kind === 'pageShown';
        if (leading) leading.setVisible(visible);
        // Somebody looks at this page: make sure that the one that leads is alive.
        else if (visible && !away) expectAnswer();
        else tabs.post({ kind: 'visible', tab: tabs.id, visible });
      } else if (leading) leading.engine.tell(fact);
      else if (mirror.told() === null) early = [...early, fact];
      else if (fact.kind === 'networkReturned') tabs.post({ kind: 'networkReturned' });
    },

    mediaUrl: (mediaSid) => (leading ? leading.engine.mediaUrl(mediaSid) : mirror.mediaUrl(mediaSid)),

    suspend() {
      if (away) return;
      away = true;
      stepDown();
      handOverUnstored();
      tabs.post({ kind: 'bye', tab: tabs.id });
      stopWaiting();
      giveUpLead();
      // A page that still listens is thrown out of the back/forward cache by the first message.
      stopListening();
    },

    resume() {
      if (!away) return;
      away = false;
      missedSome = true;
      stopListening = tabs.listen(hear);
      // The one that leads may have been away as well when this page went.
      handOverUnstored();
      seekLead(false);
    },

    dispose() {
      this.suspend();
      listeners.clear();
    },
  };
}

/** What the visitor sees until it is known who leads: what storage remembers. */
function remembered(ports: Ports, known: FormValues): ChatState {
  const start: ChatState = { ...initialState(), form: known };
  const circumstance = { now: ports.clock.now(), random: 0.5 };
  const saved = withHanded(readSaved(ports.storage), readHanded(ports.storage));
  return update(start, { kind: 'restored', saved }, circumstance)[0];
}

function isTaken({ outbox, timeline }: ChatState): (clientId: string) => boolean {
  return (clientId) => [...outbox, ...timeline.messages].some((known) => known.clientId === clientId);
}

function idOf(intent: Intent): string | null {
  return intent.kind === 'sendText' ? intent.clientId : intent.kind === 'sendFile' ? intent.file.id : null;
}
