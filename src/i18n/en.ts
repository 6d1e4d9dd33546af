import type { BeyondForm } from './enBeyondForm';
import type { Strings } from './strings';

/** What can be said before anything else has been fetched, and when that fails. */
export type FirstTexts = Omit<Strings, keyof BeyondForm> & { readonly errors: Pick<Strings['errors'], 'loadFailed'> };

export const en: FirstTexts = {
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

  tryAgain: 'Try again',
  crashed: 'Something went wrong in the chat. Your conversation is safe.',
  reloadChat: 'Reload chat',

  errors: { loadFailed: 'A part of the chat could not be loaded. Check your connection.' },
};
