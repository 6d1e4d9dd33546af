import type { VoiceStrings } from './voiceStrings';

export const enVoice: VoiceStrings = {
  recorder: 'Voice note',
  asking: 'Allow the microphone to start recording.',
  recording: 'Recording',
  recorded: (time) => `Recorded, ${time}`,
  stop: 'Stop recording',
  discard: 'Discard voice note',
  send: 'Send voice note',
  note: 'Voice note',
  secondsLeft: (seconds) => `${seconds} ${seconds === 1 ? 'second' : 'seconds'} left`,
  denied: 'This page may not use your microphone. You can allow it in your browser’s settings for this site.',
  noMicrophone: 'We couldn’t find a microphone.',
  failed: 'We couldn’t record. Another program may be using the microphone.',
  notSent: 'We couldn’t send this voice note. Try again.',
  close: 'Close',
};
