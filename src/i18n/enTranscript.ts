import type { ConversationStrings } from './conversationStrings';
import { enConversation } from './enConversation';

export const enTranscript: Pick<ConversationStrings, 'transcript'> = {
  transcript: {
    ...enConversation.transcript,
    whatFor: 'Keep a copy of this conversation.',
    loading: (count) => `Fetching the whole conversation: ${count} messages so far.`,
    loadingFailed: 'We couldn’t fetch the older messages.',
    beginningMissing: 'Older messages are not in it.',
    text: 'Save as text',
    page: 'Save as web page',
    print: 'Print',
    printBlocked: 'Your browser blocked the window for printing. Save it as a web page and print that.',
    mail: 'Send by email',
    mailing: 'Sending…',
    mailed: 'We are sending it to your email address.',
    mailFailed: 'We couldn’t send the email.',
    heading: (title) => `Conversation: ${title}`,
    period: (from, to) => (from === to ? from : `${from} – ${to}`),
    file: (name, size) => `File: ${name} (${size})`,
  },
};
