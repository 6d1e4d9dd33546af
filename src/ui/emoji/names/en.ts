export { names } from 'emojibase-data/en/names';
