// Made by scripts/emojiNames.ts while building.
declare module 'emojibase-data/*/names' {
  export const names: string;
}
