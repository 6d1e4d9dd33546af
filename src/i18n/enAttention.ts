import type { ConversationStrings } from './conversationStrings';

export const enAttention: Pick<ConversationStrings, 'attention'> = {
  attention: {
    newMessage: 'New message',
    earlier: (count) => (count === 1 ? 'and 1 more message' : `and ${count} more messages`),
    dismiss: 'Dismiss',
    titleWithCount: (count, title) => (title === '' ? `(${count})` : `(${count}) ${title}`),
  },
};
