import type { ConversationStrings } from './conversationStrings';

export const enText: Pick<ConversationStrings, 'messageText'> = {
  messageText: { code: 'Code', copyCode: 'Copy code' },
};
