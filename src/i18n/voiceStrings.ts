// The texts around recording a voice note; they come with the recorder. Its button is in ConversationStrings.

export interface VoiceStrings {
  /** Accessible name of the recorder, in the composer's place. */
  readonly recorder: string;
  readonly asking: string;
  readonly recording: string;
  /** `time` as in `0:42`. */
  recorded(time: string): string;
  readonly stop: string;
  readonly discard: string;
  readonly send: string;
  readonly note: string;
  /** Near the end of what one note may be. */
  secondsLeft(seconds: number): string;
  /** The visitor or the browser has said no. */
  readonly denied: string;
  readonly noMicrophone: string;
  readonly failed: string;
  /** It could not be kept for sending. */
  readonly notSent: string;
  readonly close: string;
}
