import type { ConversationStrings } from './conversationStrings';
import { enConversation } from './enConversation';

export const enAttachments: Pick<ConversationStrings, 'attachments'> = {
  attachments: {
    ...enConversation.attachments,
    queue: 'Files to send',
    preparing: 'Getting it ready…',
    remove: (name) => `Remove ${name}`,
    dismiss: 'Dismiss',
    dropHere: 'Drop files here',
    takes: (types, size) => `${types}, up to ${size} each`,
    uploading: (name) => `Sending ${name}`,
    cancel: (name) => `Cancel ${name}`,
    refusals: {
      empty: (name) => `${name} is empty, so there is nothing to send.`,
      unreadable: (name) => `We can’t read ${name}. Check that it still opens, then add it again.`,
      folder: (name) => `${name} is a folder. Add the files in it instead.`,
      notLoaded: (name) => `We couldn’t add ${name}. Check your connection and add it again.`,
      tooLarge: (name, size) => `${name} is too large. Files can be up to ${size}.`,
      type: (name, types) => `${name} can’t be sent here. We take ${types}.`,
      lies: (name, extension) => `What is in ${name} is not ${extension}, so we can’t send it.`,
      tooMany: (max, left) =>
        `You can add ${max === 1 ? 'one file' : `${max} files`} at a time. ${left === 1 ? 'One was' : `${left} were`} left out.`,
    },
    errors: {
      tooLarge: 'This file is too large to be sent here.',
      unsupportedType: 'This kind of file cannot be sent here.',
      rejected: 'The chat did not accept this file.',
      gone: 'This file is not here any more. Please add it again.',
      unavailable: 'We couldn’t upload this file.',
      timeout: 'We couldn’t upload this file in time.',
    },
  },
};
