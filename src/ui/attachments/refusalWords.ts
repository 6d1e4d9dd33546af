// One clear sentence for each reason why a file cannot be sent, or was not.

import type { ChatError } from '../../core/errors';
import type { ConversationStrings } from '../../i18n/conversationStrings';
import { enAttachments } from '../../i18n/enAttachments';
import type { FileFormats } from '../../i18n/fileFormats';
import type { Chat } from '../chat';
import { textsOf } from '../conversation/useTexts';
import type { Refusal } from './checkFile';
import { roundedDown } from './limits';

export function refusalWords(
  refusal: Refusal,
  { attachments }: Pick<ConversationStrings, 'attachments'>,
  formats: FileFormats,
): string {
  const { refusals } = attachments;
  switch (refusal.kind) {
    case 'tooLarge':
      return refusals.tooLarge(isolated(refusal.name), formats.size(roundedDown(refusal.maxBytes)));
    case 'type':
      return refusals.type(isolated(refusal.name), formats.list(refusal.types));
    case 'lies':
      return refusals.lies(isolated(refusal.name), refusal.extension.toUpperCase());
    case 'tooMany':
      return refusals.tooMany(refusal.max, refusal.left);
    case 'empty':
    case 'unreadable':
    case 'folder':
    case 'notLoaded':
      return refusals[refusal.kind](isolated(refusal.name));
  }
}

/** A name of the other direction must not turn the sentence around it. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** Null where nothing about it is special to files. */
export function problemWords(chat: Chat, { kind }: ChatError): string | null {
  return textsOf(chat, enAttachments).attachments.errors[kind] ?? null;
}
