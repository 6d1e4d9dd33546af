// Texts of the group `first` for what comes after the form: they stand in the parts that say them.

import type { Strings } from './strings';

export interface BeyondForm extends Pick<Strings, 'unreadLauncher' | 'startNew' | 'changeDetails'> {
  readonly errors: Omit<Strings['errors'], 'loadFailed'>;
}

export const enBeyondForm: BeyondForm = {
  unreadLauncher: (label, count) => `${label}, ${count} unread`,
  startNew: 'Start a new conversation',
  changeDetails: 'Change your details',
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
    unknown: 'Something went wrong.',
  },
};
