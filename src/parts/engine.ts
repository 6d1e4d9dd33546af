// The rules of a conversation, needed a moment after the form is there. The build puts a self-contained file in its place.

import type { ChatEngine } from '../core/chatEngine';
import type { FormValues } from '../core/form';
import type { Ports } from '../core/ports';

export function loadEnginePart(_attempt: number): Promise<{
  createChatEngine(ports: Ports, sharedAs: string | null, known: FormValues): ChatEngine;
}> {
  return import('../browser/pageEngine');
}
