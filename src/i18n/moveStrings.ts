// The texts around moving a conversation to another device or channel; they come with what moves it.

export interface MoveStrings {
  readonly scan: string;
  /** Accessible name of the QR code. */
  readonly code: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  /** `time` as the visitor writes it; null when it is not known. */
  goodUntil(time: string | null): string;
  readonly over: string;
  readonly again: string;
  readonly failed: string;
  readonly loading: string;

  readonly how: string;
  readonly channels: { readonly sms: string; readonly whatsapp: string; readonly email: string };
  readonly number: string;
  readonly numberHint: string;
  readonly email: string;
  readonly sendCode: string;
  readonly sending: string;
  /** Where the code went. */
  codeSent(address: string): string;
  readonly enterCode: string;
  readonly confirm: string;
  readonly confirming: string;
  readonly otherAddress: string;
  readonly doneTitle: string;
  done(address: string): string;
  readonly close: string;
  readonly problems: {
    readonly number: string;
    readonly email: string;
    readonly code: string;
    readonly wrongCode: string;
    readonly addressInUse: string;
    readonly notOffered: string;
    readonly over: string;
    readonly other: string;
  };
}
