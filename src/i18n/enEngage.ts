import type { EngageStrings } from './engageStrings';

export const enEngage: EngageStrings = {
  invitation: (name) => (name === null ? 'Message from our team' : `Message from ${name}`),
  dismiss: 'Dismiss',
  quickStarts: 'Suggested replies',

  closed: 'We’re away right now',
  back: {
    today: (time) => `Back today at ${time}`,
    tomorrow: (time) => `Back tomorrow at ${time}`,
    on: (day, time) => `Back on ${day} at ${time}`,
    unknown: 'We’ll be back as soon as we can',
  },
  yourTime: 'In your local time',
  looking: 'Seeing who is here…',

  leaveMessage: 'Leave us a message and we’ll get back to you.',
  sendMessage: 'Send message',
  sending: 'Sending…',
  sent: 'Your message is with us',
  answerTo: (email) =>
    email === null ? 'We’ll read it as soon as we’re back.' : `We’ll answer to ${email} as soon as we’re back.`,
  writeAnother: 'Write another message',
  notSent: 'Your message has not been sent yet. It is still here.',
};
