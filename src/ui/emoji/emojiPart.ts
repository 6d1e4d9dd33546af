// What is fetched when a visitor reaches for the emoji.

export { EmojiPicker } from './EmojiPicker';
export { default as css } from './emoji.css?inline';
export { ShortcodeSuggestions } from './ShortcodeSuggestions';
