// The texts of choices, cards, forms and surveys, in messages and after the end. They come with what draws them.

export interface ContentStrings {
  /** Accessible names of a group of choices, before and after. */
  readonly choices: string;
  readonly answered: string;
  /** The visitor can choose no more. */
  readonly closed: string;
  /** Read after the title of what was chosen. */
  readonly chosen: string;
  readonly send: string;
  /** Title of a card and of the button on it, as the visitor's message. */
  cardChoice(card: string, title: string): string;
  readonly chooseOne: string;
  readonly codeCopied: string;
  readonly newTab: string;
  /** Accessible name of several cards side by side, and what screen readers call such a thing. */
  readonly carousel: string;
  readonly carouselRole: string;
  slide(position: number, count: number): string;
  readonly previous: string;
  readonly next: string;
  readonly openMap: string;
  readonly pictureMissing: string;
  readonly pick: { readonly date: string; readonly time: string; readonly dateTime: string };
  readonly outOfRange: string;
  readonly yourTimeZone: string;
  readonly comment: string;
  readonly skipped: string;
  readonly thanks: string;
}
