import type { ConversationStrings } from './conversationStrings';

const messages = (count: number) => (count === 1 ? '1 new message' : `${count} new messages`);

export const enConversation: ConversationStrings = {
  conversation: 'Conversation',
  you: 'You',
  agent: 'Support',
  today: 'Today',
  yesterday: 'Yesterday',
  newMessages: 'New',
  edited: 'edited',
  waitingForAgent: 'Thanks, we have your message. Someone will answer here soon.',
  loadingOlder: 'Loading older messages',
  olderFailed: 'We couldn’t load older messages.',
  loadingConversation: 'Loading your conversation',
  jumpToLatest: (count) => (count === 0 ? 'Jump to latest' : messages(count)),
  isTyping(names) {
    const [first, second, ...others] = names.map((name) => name ?? 'Someone');
    if (second === undefined) return `${first ?? 'Someone'} is typing`;
    return others.length === 0 ? `${first} and ${second} are typing` : 'Several people are typing';
  },
  notices: {
    joined: (name) => `${name ?? 'Someone from our team'} joined`,
    left: (name) => `${name ?? 'Someone from our team'} left`,
    transferred: (name) => `You are now talking to ${name ?? 'someone else from our team'}`,
    deleted: 'This message was deleted',
  },
  delivery: { queued: 'Waiting to be sent', sending: 'Sending', sent: 'Sent', read: 'Read' },
  notSent: 'Not sent.',
  retry: 'Retry',
  copyText: 'Copy text',
  copied: 'Copied',
  emoji: {
    open: 'Emoji',
    search: 'Search emoji',
    found: (count, first) => (count === 0 ? 'No emoji found' : `${count} emoji found. Enter picks ${first}.`),
    suggestions: 'Emoji suggestions',
    categories: 'Categories',
    recent: 'Recently used',
    skinTone: 'Skin tone',
    noTone: 'no skin tone',
  },
  messageText: { code: 'Code', copyCode: 'Copy code' },
  deleteMessage: 'Delete',
  unnamedFile: 'File',
  filesFailed: 'We couldn’t show this file.',

  composerLabel: 'Your message',
  composerPlaceholder: 'Write a message…',
  send: 'Send message',
  nearLimit: (percent) => `${percent}% of the longest message is used.`,
  overLimit: (characters) =>
    `This is too long for one message. Shorten it by about ${characters} ${characters === 1 ? 'character' : 'characters'}, or send it in parts.`,

  reconnecting: 'Connection lost. Reconnecting…',
  offline: 'You are offline. We will send your messages when you are back.',
  refused: 'The chat could not let you back in. What you write is kept until it does.',
  notKept: 'Your browser is not letting us save this chat, so it will not be here after a reload.',
  retryingIn: (seconds) => `Trying again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  retryingNow: 'Trying again…',
  tryNow: 'Try now',

  ended: 'This conversation has ended.',

  content: {
    loading: 'Loading',
    notShown: 'This message cannot be shown right now.',
    partFailed: 'A part of this message could not be loaded.',
  },

  announceMessage: (author, text) => `${author}: ${text}`,
  announceFile: (author, name) => `${author} sent a file: ${name}`,
  announceMany: messages,
  announceConnected: 'Connected again.',
};
