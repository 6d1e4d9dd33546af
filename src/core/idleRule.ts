// How long a live conversation may rest.

export interface IdleRule {
  /** From the last thing that visitor or agent did until the visitor is asked, in ms. */
  readonly warnAfterMs: number;
  /** From the question until the end, in ms. */
  readonly countdownMs: number;
}

export interface Idle extends IdleRule {
  /** When visitor or agent last did something, epoch ms. */
  readonly activeAt: number;
  /** When the conversation ends unless the visitor is there, epoch ms; null as long as they have not been asked. */
  readonly endsAt: number | null;
}
