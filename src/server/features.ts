// What a site switches the optional calls on with, and what is wrong with it.

import { hoursProblems, type OpeningHours } from '../availability/hours';
import type { HandoffRequest } from '../wire';
import { type IdentityOptions, identityProblem } from './identity';
import { isMailAddress } from './mailAddress';

/** True for a person. `token` is what the page got from the check's own script, null when it sent none. */
export type BotCheck = (token: string | null, request: Request) => boolean | Promise<boolean>;

export interface StatusOptions {
  /** Default: always open. */
  readonly hours?: OpeningHours;
  /** A switch of the site's own: false closes, whatever the hours say. One that fails counts as true. */
  readonly isOpen?: () => boolean | Promise<boolean>;
  /**
   * The TaskRouter queue that web chats go to: adds how many agents are available and what visitors waited in the last
   * 15 minutes. Nobody available does not count as closed: agents come back, and hours are what was promised.
   */
  readonly taskRouter?: { readonly workspaceSid: string; readonly taskQueueSid: string };
}

export interface LeftMessage {
  /** What the visitor filled in; texts, at most 16 KB with `context`. Never put them into markup or mail headers as they are. */
  readonly formData: Readonly<Record<string, string>>;
  /** What the page told, or null. */
  readonly context: Readonly<Record<string, unknown>> | null;
  /** Epoch ms. */
  readonly receivedAt: number;
}

export type DeliverMessage = (message: LeftMessage) => Promise<void> | void;

export interface SurveyResult {
  readonly conversationSid: string;
  /** The visitor's Twilio identity. */
  readonly identity: string;
  /** By the ids of the questions. */
  readonly answers: Readonly<Record<string, string | number>>;
  /** Epoch ms. */
  readonly receivedAt: number;
}

/** May be called again for the same conversation, when the visitor's network lost our answer: keep the latest. */
export type KeepSurvey = (result: SurveyResult) => Promise<void> | void;

export interface TranscriptLine {
  readonly from: 'visitor' | 'agent';
  /** Epoch ms; null when Twilio did not say. */
  readonly at: number | null;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly size: number | null }[];
}

export interface TranscriptMail {
  /** The visitor's verified address: of the `email` claim of their identity token. */
  readonly to: string;
  readonly conversationSid: string;
  /** As Twilio has them, oldest first. Written by people: never put them into markup as they are. */
  readonly lines: readonly TranscriptLine[];
  /** The same as plain text, in UTC; ready to be the body of a mail. */
  readonly text: string;
}

export type SendTranscript = (mail: TranscriptMail) => Promise<void> | void;

export interface ResumeOptions {
  /** The page with the widget that links lead to. Never taken from a request: links must not lead elsewhere. */
  readonly page: string;
  /** How long a link is good, ms. Default 10 minutes, at most a day. */
  readonly lifetime?: number;
}

type Channel = HandoffRequest['channel'];

export interface HandoffOptions {
  /** Your Twilio numbers that write to the visitor, `+` and digits; a channel without one is not offered. Default none. */
  readonly numbers?: Readonly<Partial<Record<Exclude<Channel, 'email'>, string>>>;
  /** Your address at Twilio that mails come from, for example `help@shop.example`. Default: e-mail is not offered. */
  readonly mailbox?: string;
  /** Sends the code to the address over that channel. */
  readonly sendCode: (message: { channel: Channel; address: string; code: string }) => Promise<void> | void;
  /** Which addresses may be written to, for example your countries; sending costs you. Default: all. */
  readonly allows?: (channel: Channel, address: string) => boolean;
}

export const phoneNumber = /^\+[1-9]\d{6,14}$/;

/** How long a resume link is good unless said otherwise, ms. */
export const defaultLinkLifetime = 600_000;

/** The optional calls; without its option there is no such call. */
export interface FeatureOptions {
  /** Tells people from programs before a conversation begins or a message is left. Default: nobody is asked. */
  readonly botCheck?: BotCheck;
  /** Lets the site say who a visitor is (`identityToken`), and them have the list of their conversations. Default: it cannot. */
  readonly identity?: IdentityOptions;
  /** Switches `status` on. */
  readonly status?: StatusOptions;
  /** Delivers a message left while nobody was there; switches `leaveMessage` on. */
  readonly leaveMessage?: DeliverMessage;
  /** Keeps the answers of a survey; switches `survey` on. */
  readonly survey?: KeepSurvey;
  /** Mails a transcript; with `identity`, switches `transcript` on for visitors with a verified address. */
  readonly transcript?: SendTranscript;
  /** Switches `resumeLink` on. With several processes it needs a store that they share, else a link works once in each. */
  readonly resume?: ResumeOptions;
  /** Switches `handoff` on. */
  readonly handoff?: HandoffOptions;
}

/** One sentence for each thing that cannot work; none holds a secret. */
export function featureProblems({ identity, status, transcript, resume, handoff }: FeatureOptions): string[] {
  const identityWrong = identity ? identityProblem(identity) : null;
  const { workspaceSid = 'WS', taskQueueSid = 'WQ' } = status?.taskRouter ?? {};
  return [
    ...(identityWrong ? [identityWrong] : []),
    ...(status?.hours ? hoursProblems(status.hours, 'status.hours') : []),
    ...(workspaceSid.startsWith('WS') ? [] : ['status.taskRouter.workspaceSid must start with WS.']),
    ...(taskQueueSid.startsWith('WQ') ? [] : ['status.taskRouter.taskQueueSid must start with WQ.']),
    ...(transcript && !identity
      ? ['transcript needs identity: it is mailed only to an address that the site vouches for.']
      : []),
    ...(resume ? resumeProblems(resume) : []),
    ...(handoff ? handoffProblems(handoff) : []),
  ];
}

function resumeProblems({ page, lifetime = defaultLinkLifetime }: ResumeOptions): string[] {
  return [
    ...(URL.canParse(page) && /^https?:/.test(page) ? [] : ['resume.page must be the http or https URL of a page.']),
    ...(lifetime >= 1000 && lifetime <= 86_400_000 ? [] : ['resume.lifetime must be between 1,000 and 86,400,000 ms.']),
  ];
}

function handoffProblems({ numbers, mailbox, sendCode }: HandoffOptions): string[] {
  const given = Object.entries(numbers ?? {});
  return [
    ...(given.length > 0 || mailbox ? [] : ['handoff.numbers or handoff.mailbox must name one of yours.']),
    ...(mailbox === undefined || isMailAddress(mailbox) ? [] : ['handoff.mailbox must be a mail address.']),
    ...given.flatMap(([channel, number]) =>
      phoneNumber.test(number) ? [] : [`handoff.numbers.${channel} must be + and 7 to 15 digits.`],
    ),
    ...(typeof sendCode === 'function' ? [] : ['handoff.sendCode must be a function.']),
  ];
}
