// What is fetched when a visitor reaches for the emoji.

export { EmojiDialog } from './EmojiDialog';
export { insertText } from './insertText';
export { ShortcodeSuggestions } from './ShortcodeSuggestions';
