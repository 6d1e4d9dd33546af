import type { ConversationStrings } from './conversationStrings';
import { enConversation } from './enConversation';

export const enEmoji: Pick<ConversationStrings, 'emoji'> = {
  emoji: {
    ...enConversation.emoji,
    search: 'Search emoji',
    found: (count, first) => (count === 0 ? 'No emoji found' : `${count} emoji found. Enter picks ${first}.`),
    suggestions: 'Emoji suggestions',
    categories: 'Categories',
    recent: 'Recently used',
    skinTone: 'Skin tone',
    noTone: 'no skin tone',
  },
};
