// The texts of invitations, and of what is said while nobody is there; they come with what shows them.

export interface EngageStrings {
  /** Accessible name of an invitation beside the launcher; `name` of whom it is from, null when the site gives none. */
  invitation(name: string | null): string;
  readonly dismiss: string;
  /** Accessible name of the replies that an invitation offers. */
  readonly quickStarts: string;

  readonly closed: string;
  /** When somebody is there again. `time` and `day` as the visitor writes them, in their own time zone. */
  readonly back: {
    today(time: string): string;
    tomorrow(time: string): string;
    /** `day`: "Monday" within a week, else "Monday, May 4". */
    on(day: string, time: string): string;
    readonly unknown: string;
  };
  /** Below the time, where the team lives in another zone. */
  readonly yourTime: string;
  readonly looking: string;

  readonly leaveMessage: string;
  readonly sendMessage: string;
  readonly sending: string;
  readonly sent: string;
  /** `email`: where the answer goes, null when the form does not ask for it. */
  answerTo(email: string | null): string;
  readonly writeAnother: string;
  /** The error stands before it. */
  readonly notSent: string;
}
