import type { ConversationStrings } from './conversationStrings';
import { enConversation } from './enConversation';

export const enMenu: Pick<ConversationStrings, 'ending' | 'menu' | 'takeUp'> = {
  menu: {
    ...enConversation.menu,
    sound: 'Sound',
    notify: 'Notifications',
    end: 'End conversation',
    elsewhere: 'Continue on another device',
    handoff: 'Continue by message',
  },
  ending: {
    title: 'End this conversation?',
    whatHappens: 'You can’t write in it any more after that, but you can start a new one at any time.',
    unsent: (count) =>
      count === 1
        ? 'One message of yours has not been sent yet.'
        : `${count} messages of yours have not been sent yet.`,
    end: 'End conversation',
    goOn: 'Keep chatting',
    skip: 'End without answering',
    answersNotSent: 'We couldn’t send your answers.',
    underWay: 'Ending…',
    failed: 'We couldn’t end the conversation.',
  },
  takeUp: {
    title: 'We couldn’t open that conversation',
    linkOver: 'This link has been used or has expired. Make a new one where you opened the chat before.',
  },
};
