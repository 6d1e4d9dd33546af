import type { ConversationStrings } from './conversationStrings';
import type { Strings } from './strings';

/** What is only said by parts that come later stands with them, in files of its own; english.ts has it all together. */
type EarlyStrings = Omit<ConversationStrings, keyof LateGroups | keyof EarlyGroups> & EarlyGroups;

type LateGroups = Pick<ConversationStrings, 'actions' | 'attention' | 'ending' | 'idle' | 'messageText' | 'takeUp'>;

/** What every part of a conversation may say. */
export type ConversationTexts = Strings & EarlyStrings;

/** Of these only what opens the rest. */
interface EarlyGroups {
  readonly attachments: Pick<ConversationStrings['attachments'], 'add' | 'camera'>;
  readonly emoji: Pick<ConversationStrings['emoji'], 'open'>;
  readonly menu: Pick<ConversationStrings['menu'], 'open' | 'transcript' | 'list'>;
  readonly transcript: Pick<ConversationStrings['transcript'], 'title' | 'close'>;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function ordinal(position: number): string {
  const word = ordinals[position - 1];
  if (word) return word;
  const isTeen = position % 100 > 10 && position % 100 < 14;
  return `${position}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][position % 10] ?? 'th')}`;
}

function waitIn(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 90) return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 36 ? `about ${hours} hours` : `about ${Math.round(hours / 24)} days`;
}

const messages = (count: number) => (count === 1 ? '1 new message' : `${count} new messages`);

export const enConversation: EarlyStrings = {
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
  routing: {
    queue(position, waitSeconds) {
      const wait = waitSeconds === null ? null : waitIn(waitSeconds);
      if (position === null) return wait === null ? 'You are in line' : `You are in line, ${wait}`;
      const place = position === 1 ? 'You are next in line' : `You are ${ordinal(position)} in line`;
      return wait === null ? place : `${place}, ${wait}`;
    },
    bot: 'Automated assistant',
    botAnswers: (name) => `${name ?? 'An automated assistant'} is answering`,
  },
  delivery: { queued: 'Waiting to be sent', sending: 'Sending', sent: 'Sent', read: 'Read' },
  notSent: 'Not sent.',
  retry: 'Retry',
  copyText: 'Copy text',
  copied: 'Copied',
  emoji: { open: 'Emoji' },
  deleteMessage: 'Delete',
  unnamedFile: 'File',
  filesFailed: 'We couldn’t show this file.',
  recordVoice: 'Record a voice note',

  attachments: { add: 'Add files', camera: 'Take a photo' },

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
  endedIdle: 'This conversation has ended because it was quiet for a while.',
  thread: {
    closed: 'This conversation was closed. Write any time, and a new one begins.',
    waiting: 'Thanks, we have your message. You can close this: the answer will be here when you come back.',
  },
  back: 'Back',
  answersIn: {
    minutes: 'We usually answer in a few minutes',
    hours: 'We usually answer in a few hours',
    day: 'We usually answer within a day',
  },

  content: {
    loading: 'Loading',
    notShown: 'This message cannot be shown right now.',
    partFailed: 'A part of this message could not be loaded.',
  },
  menu: { open: 'Chat options', transcript: 'Get transcript', list: 'Your conversations' },
  transcript: { title: 'Get a transcript', close: 'Close' },

  announceMessage: (author, text) => `${author}: ${text}`,
  announceFile: (author, name) => `${author} sent a file: ${name}`,
  announceMany: messages,
  announceConnected: 'Connected again.',
};
