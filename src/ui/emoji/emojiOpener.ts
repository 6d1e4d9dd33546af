/** On the button that opens the picker: a press on it is its own matter, not one beside the picker. */
export const emojiOpener = { 'data-emoji-opener': true } as const;
