// What a visitor can read before the app, and with it the visitor's language, has arrived.
// Plain ASCII: a classic script is read in the encoding of the page, whatever that is.

export const openText = 'Open chat';
export const failedText = "We couldn't load the chat.";
export const retryText = 'Try again';
