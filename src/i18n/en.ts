import type { Strings } from './strings';

const messages = (count: number) => (count === 1 ? '1 new message' : `${count} new messages`);

export const en: Strings = {
  openChat: 'Open chat',
  unreadLauncher: (label, count) => `${label}, ${count} unread`,

  title: 'Chat with us',
  closeChat: 'Close chat',
  connecting: 'Connecting…',

  greeting: 'Hi there. How can we help?',
  whatHappensNext: 'Tell us a little about your question and a person from our team will answer right here.',
  fieldLabels: { friendlyName: 'Name', email: 'Email', query: 'Your question' },
  optional: 'optional',
  startChat: 'Start chat',
  fieldProblems: {
    required: (label) => `Please fill in “${label}”.`,
    email: () => 'Please check the address. It should look like name@example.com.',
    tooLong: (_label, maxLength) => `Please keep this to ${maxLength} characters.`,
  },

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
  isTyping: (name) => (name === null ? 'Someone is typing' : `${name} is typing`),
  delivery: { queued: 'Waiting to be sent', sending: 'Sending', sent: 'Sent', read: 'Read' },
  notSent: 'Not sent.',
  retry: 'Retry',
  copyText: 'Copy text',
  copied: 'Copied',
  deleteMessage: 'Delete',
  unnamedFile: 'File',
  openFile: (name, size) => `Open ${name}, ${size}`,
  fileFailed: 'We couldn’t open this file. Try again.',

  composerLabel: 'Your message',
  composerPlaceholder: 'Write a message…',
  send: 'Send message',
  nearLimit: (percent) => `${percent}% of the longest message is used.`,
  overLimit: (characters) =>
    `This is too long for one message. Shorten it by about ${characters} ${characters === 1 ? 'character' : 'characters'}, or send it in parts.`,

  reconnecting: 'Connection lost. Reconnecting…',
  offline: 'You are offline. We will send your messages when you are back.',
  notKept: 'Your browser is not letting us save this chat, so it will not be here after a reload.',
  retryingIn: (seconds) => `Trying again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  retryingNow: 'Trying again…',
  tryNow: 'Try now',

  ended: 'This conversation has ended.',
  startNew: 'Start a new conversation',
  tryAgain: 'Try again',
  changeDetails: 'Change your details',
  crashed: 'Something went wrong in the chat. Your conversation is safe.',
  reloadChat: 'Reload chat',

  announceMessage: (author, text) => `${author}: ${text}`,
  announceFile: (author, name) => `${author} sent a file: ${name}`,
  announceMany: messages,
  announceConnected: 'Connected again.',

  errors: {
    offline: 'You are offline. Check your connection.',
    timeout: 'This is taking longer than it should.',
    rateLimited: 'The chat is very busy right now. Give it a moment.',
    auth: 'The chat could not let you in. Please try again in a moment.',
    rejected: 'The chat did not accept this.',
    gone: 'This conversation is no longer available.',
    tooLarge: 'This is too long for one message.',
    unsupportedType: 'This kind of content cannot be sent here.',
    ended: 'This conversation has ended.',
    unavailable: 'We can’t reach the chat right now.',
    badEndpointAnswer: 'The chat is not working as it should right now.',
    badConfig: 'The chat is not available on this page right now.',
    loadFailed: 'A part of the chat could not be loaded. Check your connection.',
    unknown: 'Something went wrong.',
  },
};
