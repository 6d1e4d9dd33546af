// The rules of a conversation, needed a moment after the form is there. The build puts a self-contained file in its place.

import type { publicEvents } from '../browser/publicEvents';
import type { ChatEngine } from '../core/chatEngine';
import type { FormValues } from '../core/form';
import type { Ports } from '../core/ports';

export interface EnginePart {
  createChatEngine(ports: Ports, sharedAs: string | null, known: FormValues): ChatEngine;
  /** What the host page is told of a change. */
  readonly publicEvents: typeof publicEvents;
}

export function loadEnginePart(_attempt: number): Promise<EnginePart> {
  return import('../browser/pageEngine');
}
