// The engine of a page, together with what makes pages hear each other and what their events are: nothing of it is needed
// before the form is there.

import { type ChatEngine, createChatEngine as createEngine } from '../core/chatEngine';
import type { FormValues } from '../core/form';
import type { Ports } from '../core/ports';
import { createTabs } from './tabs';

export { publicEvents } from './publicEvents';

/** `sharedAs`: the name under which the site's pages share a conversation; null for a page that is alone. */
export function createChatEngine(ports: Ports, sharedAs: string | null, known: FormValues): ChatEngine {
  return createEngine(ports, sharedAs === null ? null : createTabs(sharedAs), known);
}
