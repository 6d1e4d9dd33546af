// Everything that can be said in a language. The English of each group comes with the part that shows it; a locale has all
// of them in one file.

import type { ContentStrings } from './contentStrings';
import type { ConversationStrings } from './conversationStrings';
import type { EngageStrings } from './engageStrings';
import type { FormStrings } from './formStrings';
import type { ListStrings } from './listStrings';
import type { MediaStrings } from './mediaStrings';
import type { MoveStrings } from './moveStrings';
import type { LocaleTag } from './plural';
import type { Strings } from './strings';
import type { VoiceStrings } from './voiceStrings';

export interface AllTexts {
  /** The first screen, and what can go wrong anywhere. */
  readonly first: Strings;
  readonly conversation: ConversationStrings;
  readonly content: ContentStrings;
  readonly media: MediaStrings;
  readonly voice: VoiceStrings;
  readonly list: ListStrings;
  readonly move: MoveStrings;
  readonly engage: EngageStrings;
  readonly form: FormStrings;
}

export type TextGroup = keyof AllTexts;

/** Some of the texts; what is missing is said in English. */
export type Draft<Texts> = {
  readonly [Key in keyof Texts]?: Texts[Key] extends string | ((...values: never[]) => string) | undefined
    ? Texts[Key]
    : Draft<Texts[Key]>;
};

/**
 * The switch: with `true` a locale that misses a text does not compile, and scripts/locales.test.ts fails for what it has
 * too much. `false` while English texts still come and go: `npm run locales` tells what is missing where.
 */
export const localesMustBeComplete = true;

export type LocaleTexts = typeof localesMustBeComplete extends true ? AllTexts : Draft<AllTexts>;

type OwnText<Text> = Text extends (...values: never[]) => string ? string | OwnPlural : string;

/** A text for each plural form of the language; the first number that the text is given decides. */
export type OwnPlural = { readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

type OwnGroup<Texts> = {
  readonly [Key in keyof Texts]?: NonNullable<Texts[Key]> extends string | ((...values: never[]) => string)
    ? OwnText<NonNullable<Texts[Key]>>
    : OwnGroup<Texts[Key]>;
};

/** Texts of a site's own, in place of the built-in ones: those of the first screen by name, others in their group. */
export type OwnTexts = OwnGroup<AllTexts['first']> & OwnGroup<Omit<AllTexts, 'first'>>;

/** For every language, and for one alone. */
export type OwnStrings = OwnTexts & { readonly [Tag in LocaleTag | 'en']?: OwnTexts };
