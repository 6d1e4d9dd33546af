// What a message offers beside its text: choices, cards, forms. Plain data; whoever made it has checked every field.

import type { Fields } from './plainValues';
import type { Survey } from './survey';

export type Content =
  | AbsentContent
  | MediaContent
  | LocationContent
  | QuickReplies
  | CallToAction
  | CardContent
  | ListContent
  | CarouselContent
  | FormContent
  | DateTimeContent
  | SurveyContent;

/** The service keeps the content apart from the message. A message that is known with its content keeps it. */
export interface AbsentContent {
  readonly kind: 'absent';
  readonly why: 'beingFetched' | 'failed';
}

/** Pictures and files that lie somewhere on the web, unlike those attached to the message. */
export interface MediaContent {
  readonly kind: 'media';
  readonly urls: readonly string[];
}

export interface LocationContent {
  readonly kind: 'location';
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
  readonly label: string | null;
}

export interface Choice {
  readonly id: string;
  readonly title: string;
}

/** One tap answers. */
export interface QuickReplies {
  readonly kind: 'quickReplies';
  readonly choices: readonly Choice[];
}

export interface CallToAction {
  readonly kind: 'callToAction';
  readonly actions: readonly Action[];
}

export type Action =
  | ({ readonly kind: 'reply' } & Choice)
  | { readonly kind: 'link'; readonly title: string; readonly url: string }
  /** Puts a code into the clipboard. */
  | { readonly kind: 'copy'; readonly title: string; readonly code: string };

export interface Card {
  readonly title: string | null;
  readonly text: string | null;
  readonly imageUrl: string | null;
  /** What is to be seen, for those who cannot; null when the picture only decorates. */
  readonly imageAlt: string | null;
  readonly actions: readonly Action[];
}

export interface CardContent {
  readonly kind: 'card';
  readonly card: Card;
}

export interface CarouselContent {
  readonly kind: 'carousel';
  readonly cards: readonly Card[];
}

export interface ListItem extends Choice {
  readonly text: string | null;
}

export interface ListContent {
  readonly kind: 'list';
  /** On the button that sends the choice; null for the built-in text. */
  readonly button: string | null;
  readonly items: readonly ListItem[];
  /** Several may be chosen. */
  readonly many: boolean;
}

export interface FormContent {
  readonly kind: 'form';
  readonly title: string | null;
  readonly button: string | null;
  /** As it was written, with one field at least that has a name; whoever draws it parses it. */
  readonly schema: Fields;
}

export interface DateTimeContent {
  readonly kind: 'dateTime';
  readonly pick: 'date' | 'time' | 'dateTime';
  /** `2026-05-12`, `09:30` or `2026-05-12T09:30`, as `pick` says. */
  readonly min: string | null;
  readonly max: string | null;
  /** Moments to choose from, ascending; then nothing else can be chosen. With an offset, or in the site's own time. */
  readonly slots: readonly string[];
  readonly button: string | null;
}

export interface SurveyContent {
  readonly kind: 'survey';
  readonly survey: Survey;
}

/** Most entries of each kind; what is beyond them is not shown. */
export const contentLimits = {
  media: 10,
  choices: 10,
  actions: 4,
  cards: 10,
  items: 20,
  slots: 40,
  /** Characters. */
  title: 120,
  text: 1000,
  id: 200,
} as const;
