// The screen of a conversation. The build puts a self-contained file in its place, and hands it what it shares with the app.

import type { ComponentType } from 'preact';

export function loadConversationPart(_attempt: number): Promise<{ readonly Conversation: ComponentType }> {
  return import('../ui/conversation/Conversation');
}
