// What a visitor can read before the app, and with it the visitor's language, has arrived.

export const openText = 'Open chat';
export const failedText = 'We couldn’t load the chat.';
export const retryText = 'Try again';
