// What a visitor (or the page, through the API) can ask of the chat. Imperative, unlike the facts in events.ts.

import type { Answer } from './answer';
import type { FilledForm, FormValues } from './form';
import type { IdleRule } from './idleRule';
import type { LocalFile } from './message';
import type { SurveyValues } from './survey';

export type Intent =
  | { readonly kind: 'openPanel' }
  | { readonly kind: 'closePanel' }
  /** Some form values changed; kept so that closing the panel or reloading the page loses nothing. */
  | { readonly kind: 'editForm'; readonly values: FormValues }
  /** The form was filled in and is valid. */
  | ({ readonly kind: 'submitForm' } & FilledForm)
  /** From a failed or slow start back to the form, with its values. */
  | { readonly kind: 'backToForm' }
  /** Ask the endpoint, or connect, again now. */
  | { readonly kind: 'retry' }
  | { readonly kind: 'editDraft'; readonly text: string }
  /**
   * Sends the text as it is. The same `clientId` twice is one message. `answer`: the same as structure, when it answers
   * what a message offers; it leaves alone what the visitor is writing. `replyTo`: sid of the message it replies to.
   * `keepsDraft`: it does not come out of the composer.
   */
  | {
      readonly kind: 'sendText';
      readonly clientId: string;
      readonly text: string;
      readonly answer?: Answer;
      readonly replyTo?: string | null;
      readonly keepsDraft?: true;
    }
  /** The draft replies to this message from now on; null to no one in particular. */
  | { readonly kind: 'replyTo'; readonly sid: string | null }
  /** Puts one emoji under a message, in the place of the one before; the same one twice takes it away. */
  | { readonly kind: 'react'; readonly clientId: string; readonly sid: string; readonly emoji: string }
  /** Into the composer. What is in the file has been stored. */
  | { readonly kind: 'attachFile'; readonly file: LocalFile }
  /** Out of the composer. */
  | { readonly kind: 'detachFile'; readonly id: string }
  /** Sends the file as a message of its own, whose client id is the file's. */
  | { readonly kind: 'sendFile'; readonly file: LocalFile }
  /** Stops the sending of a file, as long as that is possible. */
  | { readonly kind: 'cancelFile'; readonly clientId: string }
  | { readonly kind: 'retryMessage'; readonly clientId: string }
  | { readonly kind: 'discardMessage'; readonly clientId: string }
  /** The site names the visitor. `token`: its word for it, for the endpoint. `values`: what is known for the form. */
  | { readonly kind: 'identify'; readonly visitor: string; readonly token: string; readonly values: FormValues }
  /** Nobody in particular again: what belongs to the named visitor goes. */
  | { readonly kind: 'logout' }
  /** Goes with the start of the next conversation, beside what is known of the page. Null takes a key away again. */
  | { readonly kind: 'setContext'; readonly context: Readonly<Record<string, unknown>> }
  | { readonly kind: 'loadOlder' }
  /** The conversation may end by itself when nobody is there. */
  | { readonly kind: 'watchIdle'; readonly rule: IdleRule }
  /** Whether this is a thread, which keeps in the browser what was said. */
  | { readonly kind: 'keepPast'; readonly keeps: boolean }
  /** The visitor was asked and is still there. */
  | { readonly kind: 'sayThere' }
  /** Ends it for both sides where the endpoint can, else takes the visitor out of it. */
  | { readonly kind: 'endConversation' }
  /** Gives the endpoint the answers of the survey, by the ids of its questions. */
  | { readonly kind: 'sendSurvey'; readonly values: SurveyValues }
  /** Has the endpoint mail the transcript to the address that it knows. */
  | { readonly kind: 'mailTranscript' }
  /** After the end: the text begins a new conversation below the old one, with the answers that are known. */
  | { readonly kind: 'beginAgain'; readonly text: string }
  /** Goes on with another conversation; the present one stays until that can be had. */
  | { readonly kind: 'takeUp'; readonly resume: string }
  /** The visitor has read why it could not be had. */
  | { readonly kind: 'forgetTakeUp' }
  /** Leaves the conversation as it is, for the form of a new one. */
  | { readonly kind: 'putAside' }
  /** After the end: back to the form, known answers kept. */
  | { readonly kind: 'startNew' };
