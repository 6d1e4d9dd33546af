// The texts that a conversation needs beside those of the first screen (strings.ts), whose wording they share.

import type { ChatErrorKind } from '../core/errors';

export interface ConversationStrings {
  /** The launcher's name with `count` unread messages; `label` is its name without. */
  unreadLauncher(label: string, count: number): string;
  /** Accessible name of the timeline. */
  readonly conversation: string;
  readonly you: string;
  /** Stands for an agent who has no name. */
  readonly agent: string;
  readonly today: string;
  readonly yesterday: string;
  readonly newMessages: string;
  readonly edited: string;
  /** Shown until an agent has written. */
  readonly waitingForAgent: string;
  readonly loadingOlder: string;
  readonly olderFailed: string;
  readonly loadingConversation: string;
  /** `count` 0: the reader has scrolled up and nothing new has come. */
  jumpToLatest(count: number): string;
  /** One or more; null for somebody without a name. */
  isTyping(names: readonly (string | null)[]): string;
  /** What can be done with a message, and what has been. */
  readonly actions: {
    /** Accessible name of the group of buttons. */
    readonly label: string;
    readonly react: string;
    readonly reply: string;
    reactWith(emoji: string): string;
    readonly moreEmoji: string;
    /** `names`: of the others who reacted so, null for somebody without a name. `isOwn`: the visitor did, too. */
    reacted(emoji: string, names: readonly (string | null)[], isOwn: boolean): string;
    /** Above the composer; `name` is null for an agent without one. */
    replyingTo(name: string | null): string;
    readonly replyingToYourself: string;
    readonly cancelReply: string;
    /** Accessible name of a quote: what a click on it does comes last. */
    quote(name: string, text: string): string;
    readonly quoteDeleted: string;
    /** How to get from the timeline into the messages. */
    readonly keyboardHint: string;
  };
  /** What happened beside the messages. `name` is null for an agent without one. */
  readonly notices: {
    joined(name: string | null): string;
    left(name: string | null): string;
    /** Another agent has taken over. */
    transferred(name: string | null): string;
    readonly deleted: string;
  };
  readonly delivery: {
    readonly queued: string;
    readonly sending: string;
    readonly sent: string;
    readonly read: string;
  };
  /** In front of the reason, which is one of {@link Strings.errors}. */
  readonly notSent: string;
  readonly retry: string;
  readonly copyText: string;
  readonly copied: string;
  readonly emoji: {
    /** Names the button, and the picker it opens. */
    readonly open: string;
    readonly search: string;
    /** `count` emoji fit what was typed; `first`: the name of the one that Enter picks. */
    found(count: number, first: string): string;
    /** Accessible name of the list that appears while a name is typed. */
    readonly suggestions: string;
    readonly categories: string;
    readonly recent: string;
    readonly skinTone: string;
    /** The yellow one. */
    readonly noTone: string;
  };
  readonly messageText: {
    /** Accessible name of a block of code. */
    readonly code: string;
    readonly copyCode: string;
  };
  readonly deleteMessage: string;
  readonly unnamedFile: string;
  /** In the place of a file, when what shows files could not be loaded. More about files: mediaStrings.ts. */
  readonly filesFailed: string;
  /** The button; the other texts of voice notes: voiceStrings.ts. */
  readonly recordVoice: string;

  readonly attachments: {
    readonly add: string;
    /** Opens the camera of a phone. */
    readonly camera: string;
    /** Accessible name of the files in the composer. */
    readonly queue: string;
    readonly preparing: string;
    remove(name: string): string;
    readonly dismiss: string;
    /** Over the conversation while files are dragged across it. `types`: "JPG, PNG and PDF"; `size`: "16 MB". */
    readonly dropHere: string;
    takes(types: string, size: string): string;
    /** Accessible name of the progress bar. */
    uploading(name: string): string;
    cancel(name: string): string;
    /** Why a file cannot be sent: what is wrong with it, and what helps. */
    readonly refusals: {
      empty(name: string): string;
      unreadable(name: string): string;
      folder(name: string): string;
      /** A part of the widget that is needed for it could not be fetched. */
      notLoaded(name: string): string;
      tooLarge(name: string, size: string): string;
      type(name: string, types: string): string;
      /** `extension`: "PNG". */
      lies(name: string, extension: string): string;
      /** `left`: how many were left out. */
      tooMany(max: number, left: number): string;
    };
    /** In place of {@link Strings.errors} where it is a file that was not sent. */
    readonly errors: { readonly [Kind in ChatErrorKind]?: string };
  };

  readonly composerLabel: string;
  readonly composerPlaceholder: string;
  readonly send: string;
  /** `percent` of the allowed length is used. */
  nearLimit(percent: number): string;
  /** About this many characters have to go. */
  overLimit(characters: number): string;

  readonly reconnecting: string;
  readonly offline: string;
  /** The site's endpoint gives no further token, for now or for good. */
  readonly refused: string;
  /** The browser refuses to store anything: private windows, blocked or full storage. */
  readonly notKept: string;
  retryingIn(seconds: number): string;
  readonly retryingNow: string;
  readonly tryNow: string;

  readonly ended: string;

  /** In the place of choices, cards and forms in messages; their own texts are in contentStrings.ts. */
  readonly content: {
    readonly loading: string;
    /** The service has it, and it could not be fetched. */
    readonly notShown: string;
    /** Our own file could not be fetched. */
    readonly partFailed: string;
  };
  readonly menu: {
    readonly open: string;
    readonly sound: string;
    readonly notify: string;
    readonly transcript: string;
    readonly end: string;
  };
  readonly attention: {
    /** In front of the preview beside the launcher, for screen readers. */
    readonly newMessage: string;
    /** `count` messages came before the one that is shown. */
    earlier(count: number): string;
    readonly dismiss: string;
    /** The page's title while `count` messages wait. */
    titleWithCount(count: number, title: string): string;
  };
  readonly ending: {
    readonly title: string;
    readonly whatHappens: string;
    /** `count` messages of the visitor have not been sent. */
    unsent(count: number): string;
    readonly end: string;
    readonly goOn: string;
    /** Instead of answering the survey. */
    readonly skip: string;
    readonly answersNotSent: string;
    readonly underWay: string;
    /** In front of the reason, which is one of {@link Strings.errors}. */
    readonly failed: string;
  };
  readonly transcript: {
    readonly title: string;
    readonly whatFor: string;
    /** `count` messages are there, older ones are on their way. */
    loading(count: number): string;
    readonly loadingFailed: string;
    /** In the dialog and in the transcript itself, when the beginning is missing. */
    readonly beginningMissing: string;
    readonly text: string;
    readonly page: string;
    readonly print: string;
    readonly printBlocked: string;
    readonly mail: string;
    readonly mailing: string;
    readonly mailed: string;
    readonly mailFailed: string;
    readonly close: string;
    /** Heading of the transcript. */
    heading(title: string): string;
    /** First and last moment, as the visitor writes them. */
    period(from: string, to: string): string;
    file(name: string, size: string): string;
  };

  /** Announced to screen readers only. */
  announceMessage(author: string, text: string): string;
  announceFile(author: string, name: string): string;
  announceMany(count: number): string;
  readonly announceConnected: string;
}
