// The texts of forms beyond three kinds of fields: steps, choices, numbers, ratings. They come with what draws them.

export interface FormStrings {
  /** `title` is null for a step without one. */
  step(position: number, count: number, title: string | null): string;
  readonly next: string;
  readonly back: string;
  /** On the button while the site looks at an answer. */
  readonly checking: string;
  /** First line of a list to choose from. */
  readonly choose: string;
  /** Below a question with several answers. */
  readonly chooseSeveral: string;
  readonly phone: string;
  /** Accessible name of the list of countries; `label` is that of the number. */
  country(label: string): string;
  readonly newTab: string;
  /** Read by screen readers when several answers are not right. */
  pleaseCheck(labels: readonly string[]): string;
  /** What a ticked box says in a message. */
  readonly yes: string;
  /** Label of the only field for visitors of whom all else is known. */
  readonly message: string;
  readonly yourRating: string;
  readonly wasThisHelpful: string;
  stars(count: number, most: number): string;
  points(count: number, most: number): string;
  readonly thumbsUp: string;
  readonly thumbsDown: string;
  readonly answerFirst: string;
  /** One line of an answer: a question or field, and what was answered. */
  answerLine(label: string, value: string): string;
  /** Below a field. `limit` is a number, or for `earliest` and `latest` a date or a time, in the visitor's way of writing. */
  readonly problems: {
    readonly choose: string;
    readonly tick: string;
    readonly url: string;
    readonly phone: string;
    readonly number: string;
    readonly integer: string;
    readonly date: string;
    readonly time: string;
    tooShort(characters: number): string;
    readonly pattern: string;
    least(limit: string): string;
    most(limit: string): string;
    earliest(limit: string): string;
    latest(limit: string): string;
    /** The site's own check refused it and gave no reason. */
    readonly refused: string;
    /** The site's own check failed. */
    readonly unchecked: string;
    /** All answers together are larger than can be kept. */
    readonly tooMuch: string;
  };
}
