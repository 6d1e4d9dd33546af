// The texts of the list of conversations; they come with it.

export interface ListStrings {
  readonly untitled: string;
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  readonly closed: string;
  readonly current: string;
  unread(count: number): string;
  readonly startNew: string;
  readonly opening: string;
  readonly openFailed: string;
  /** Instead of leading to another conversation. */
  readonly stillSending: string;
}
