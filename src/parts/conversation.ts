// The screen of a conversation. The build puts a self-contained file in its place, and hands it what it shares with the app.

export function loadConversationPart(_attempt: number): Promise<typeof import('../ui/conversation/Conversation')> {
  return import('../ui/conversation/Conversation');
}
