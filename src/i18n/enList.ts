import type { ListStrings } from './listStrings';

export const enList: ListStrings = {
  untitled: 'Conversation',
  loading: 'Loading your conversations',
  empty: 'You have no other conversations yet.',
  failed: 'We couldn’t load your conversations.',
  closed: 'Closed',
  current: 'Open now',
  unread: (count) => `${count} unread`,
  startNew: 'Start a new conversation',
  opening: 'Opening…',
  openFailed: 'We couldn’t open this conversation.',
  stillSending: 'Your last message is still on its way. One moment.',
};
