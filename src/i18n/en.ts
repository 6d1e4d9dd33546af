import type { Strings } from './strings';

export const en: Strings = {
  openChat: 'Open chat',

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

  startNew: 'Start a new conversation',
  tryAgain: 'Try again',
  changeDetails: 'Change your details',
  crashed: 'Something went wrong in the chat. Your conversation is safe.',
  reloadChat: 'Reload chat',

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
