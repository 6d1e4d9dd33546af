// The screen of a conversation. The build puts a self-contained file in its place, and hands it what it shares with the app.

import type { ConversationPart } from '../ui/chat';

export function loadConversationPart(_attempt: number): Promise<ConversationPart> {
  return import('../ui/conversation/conversationPart');
}
