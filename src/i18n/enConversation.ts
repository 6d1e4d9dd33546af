import type { ConversationStrings } from './conversationStrings';

const messages = (count: number) => (count === 1 ? '1 new message' : `${count} new messages`);

export const enConversation: ConversationStrings = {
  unreadLauncher: (label, count) => `${label}, ${count} unread`,
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
  recordVoice: 'Record a voice note',

  attachments: {
    add: 'Add files',
    camera: 'Take a photo',
    queue: 'Files to send',
    preparing: 'Getting it ready…',
    remove: (name) => `Remove ${name}`,
    dismiss: 'Dismiss',
    dropHere: 'Drop files here',
    takes: (types, size) => `${types}, up to ${size} each`,
    uploading: (name) => `Sending ${name}`,
    cancel: (name) => `Cancel ${name}`,
    refusals: {
      empty: (name) => `${name} is empty, so there is nothing to send.`,
      unreadable: (name) => `We can’t read ${name}. Check that it still opens, then add it again.`,
      folder: (name) => `${name} is a folder. Add the files in it instead.`,
      notLoaded: (name) => `We couldn’t add ${name}. Check your connection and add it again.`,
      tooLarge: (name, size) => `${name} is too large. Files can be up to ${size}.`,
      type: (name, types) => `${name} can’t be sent here. We take ${types}.`,
      lies: (name, extension) => `What is in ${name} is not ${extension}, so we can’t send it.`,
      tooMany: (max, left) =>
        `You can add ${max === 1 ? 'one file' : `${max} files`} at a time. ${left === 1 ? 'One was' : `${left} were`} left out.`,
    },
    errors: {
      tooLarge: 'This file is too large to be sent here.',
      unsupportedType: 'This kind of file cannot be sent here.',
      rejected: 'The chat did not accept this file.',
      gone: 'This file is not here any more. Please add it again.',
      unavailable: 'We couldn’t upload this file.',
      timeout: 'We couldn’t upload this file in time.',
    },
  },

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
  menu: {
    open: 'Chat options',
    sound: 'Sound',
    notify: 'Notifications',
    transcript: 'Get transcript',
    end: 'End conversation',
  },
  attention: {
    newMessage: 'New message',
    earlier: (count) => (count === 1 ? 'and 1 more message' : `and ${count} more messages`),
    dismiss: 'Dismiss',
    titleWithCount: (count, title) => (title === '' ? `(${count})` : `(${count}) ${title}`),
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
  transcript: {
    title: 'Get a transcript',
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
    close: 'Close',
    heading: (title) => `Conversation: ${title}`,
    period: (from, to) => (from === to ? from : `${from} – ${to}`),
    file: (name, size) => `File: ${name} (${size})`,
  },

  announceMessage: (author, text) => `${author}: ${text}`,
  announceFile: (author, name) => `${author} sent a file: ${name}`,
  announceMany: messages,
  announceConnected: 'Connected again.',
};
