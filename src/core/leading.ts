// The page that leads: it runs the engine, tells the others what changes, and carries out what their visitors do.

import type { Engine } from './engine';
import type { ChatError } from './errors';
import type { ChatState } from './state';
import { patchBetween } from './statePatch';
import type { Applied, TabMessage, Tabs } from './tabs';

export interface Leading {
  readonly engine: Engine;
  hear(message: TabMessage): void;
  /** Whether the visitor sees this page. */
  setVisible(visible: boolean): void;
  /** Ends it; returns the last state. */
  stop(): ChatState;
}

export function createLeading(engine: Engine, tabs: Tabs, isVisible: boolean, onChange: () => void): Leading {
  /** The other pages, and which of them are seen. */
  const others = new Map<string, boolean>();
  let visible = isVisible;
  let told = engine.get();
  let applied: Applied = {};

  engine.subscribe(() => {
    const now = engine.get();
    if (others.size > 0) tell(told, now);
    told = now;
    onChange();
  });
  followVisibility();
  announce();

  function announce(): void {
    told = engine.get();
    tabs.post({ kind: 'leader', tab: tabs.id, state: told, applied });
  }

  function tell(before: ChatState, after: ChatState): void {
    tabs.post({ kind: 'patch', tab: tabs.id, patch: patchBetween(before, after), applied });
  }

  /** The conversation counts as seen when any page of it is. */
  function followVisibility(): void {
    const seen = visible || [...others.values()].includes(true);
    if (seen !== engine.get().visible) engine.tell({ kind: seen ? 'pageShown' : 'pageHidden' });
  }

  function carryOut({ tab, number, intent }: Extract<TabMessage, { kind: 'intent' }>): void {
    if (number <= (applied[tab] ?? 0)) return;
    applied = { ...applied, [tab]: number };
    const before = engine.get();
    engine.dispatch(intent);
    // Nothing came of it; the page still waits to hear that it was received.
    if (engine.get() === before) tell(before, before);
  }

  function sendMediaUrl({ tab: to, number, mediaSid }: Extract<TabMessage, { kind: 'mediaUrl' }>): void {
    engine.mediaUrl(mediaSid).then(
      (url) => tabs.post({ kind: 'mediaUrlIs', to, number, url, error: null }),
      (error: ChatError) => tabs.post({ kind: 'mediaUrlIs', to, number, url: null, error }),
    );
  }

  return {
    engine,
    hear(message) {
      switch (message.kind) {
        case 'hello':
          others.set(message.tab, message.visible);
          announce();
          return followVisibility();
        case 'visible': {
          const isNew = !others.has(message.tab);
          others.set(message.tab, message.visible);
          // It followed somebody else until now, and has missed what changed since this page began to lead.
          if (isNew) announce();
          return followVisibility();
        }
        case 'bye':
          others.delete(message.tab);
          return followVisibility();
        case 'intent':
          return carryOut(message);
        case 'networkReturned':
        case 'handedOver':
          return engine.tell(message);
        case 'mediaUrl':
          return sendMediaUrl(message);
        case 'leader':
        case 'patch':
        case 'mediaUrlIs':
          // Somebody else says to lead: the lock decides, and will tell us.
          return;
      }
    },
    setVisible(next) {
      visible = next;
      followVisibility();
    },
    stop() {
      const last = engine.get();
      engine.dispose();
      return last;
    },
  };
}
