import type { ConversationStrings } from './conversationStrings';

export const enIdle: Pick<ConversationStrings, 'idle'> = {
  idle: {
    question: 'Are you still there?',
    endsIn: (time) => `This conversation ends in ${time}.`,
    stay: 'I’m still here',
    end: 'End now',
    announce: (seconds) =>
      `Are you still there? This conversation ends in ${seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`}.`,
  },
};
