// The engine as a page uses it: alone, or sharing one conversation with the site's other pages.

import { createEngine } from './engine';
import type { FormValues } from './form';
import type { Ports } from './ports';
import { createSharedEngine, type SharedEngine } from './sharedEngine';
import type { Tabs } from './tabs';

export type ChatEngine = SharedEngine;

/** `tabs`: null where pages cannot hear each other; then each is alone, and a page that is put away keeps its engine. */
export function createChatEngine(ports: Ports, tabs: Tabs | null, known: FormValues): ChatEngine {
  if (tabs) return createSharedEngine(ports, tabs, known);
  return { ...createEngine(ports, known), suspend() {}, resume() {} };
}
