// An engine that several pages of a site share. Which page leads is decided by a lock; this follows it.

import { createEngine, type Engine } from './engine';
import type { Fact } from './events';
import type { FormValues } from './form';
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
  const { clock } = ports;
  let leading: Leading | null = null;
  let away = false;
  let visible = true;
  /** What became true before anybody led. */
  let early: Fact[] = [];
  const listeners = new Set<() => void>();
  let giveUpLead = () => {};
  let stopWaiting = () => {};

  const change = () => {
    for (const listener of [...listeners]) listener();
  };
  const mirror = createMirror(tabs, clock, remembered(ports, known), change, (owes) => {
    stopWaiting();
    if (owes) waitForAnswer();
  });
  const hear = (message: TabMessage) => {
    if (leading) leading.hear(message);
    else if (!away) mirror.hear(message);
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
    stopWaiting();
    const engine = createEngine(ports, known, mirror.told());
    for (const fact of early.splice(0)) engine.tell(fact);
    for (const intent of mirror.pending()) engine.dispatch(intent);
    leading = createLeading(engine, tabs, visible, change);
    change();
  }

  /** Another page took the lead, because this one was asleep. */
  function loseLead(): void {
    if (!leading) return;
    stepDown();
    seekLead(false);
  }

  function stepDown(): void {
    if (leading) mirror.keep(leading.stop());
    leading = null;
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
      tabs.post({ kind: 'bye', tab: tabs.id });
      stopWaiting();
      giveUpLead();
      // A page that still listens is thrown out of the back/forward cache by the first message.
      stopListening();
    },

    resume() {
      if (!away) return;
      away = false;
      stopListening = tabs.listen(hear);
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
  return update(start, { kind: 'restored', saved: readSaved(ports.storage) }, circumstance)[0];
}
