import type { ConversationStrings } from './conversationStrings';

export const enActions: Pick<ConversationStrings, 'actions'> = {
  actions: {
    label: 'Message actions',
    react: 'React',
    reply: 'Reply',
    reactWith: (emoji) => `React with ${emoji}`,
    moreEmoji: 'More emoji',
    reacted(emoji, names, isOwn) {
      const people = [...(isOwn ? ['you'] : []), ...names.map((name) => name ?? 'someone')];
      return `${emoji} from ${people.join(', ')}`;
    },
    replyingTo: (name) => `Replying to ${name ?? 'our team'}`,
    replyingToYourself: 'Replying to yourself',
    cancelReply: 'Cancel reply',
    quote: (name, text) => `In reply to ${name}: ${text}. Go to that message`,
    quoteDeleted: 'The original message was deleted',
    keyboardHint: 'Press Enter to go through the messages.',
  },
};
