/**
 * What a style sheet of the page reaches inside of the widget, as `parlor-chat::part(name)`, with the element that bears the
 * name. The names stay; classes and elements without one may change with any version.
 */
export interface ParlorParts {
  /** The round button in the corner. It stays a circle of 54 px unless you say otherwise. */
  launcher: HTMLButtonElement;
  /** The frame of the chat, on a phone the whole screen. */
  panel: HTMLElement;
  /** The bar on top of the panel. */
  header: HTMLDivElement;
  /** The name in it: yours, or the one of whoever answers. */
  title: HTMLHeadingElement;
  /** The buttons in it: menu, back and close. */
  'header-button': HTMLButtonElement;
  /** A face, a logo or a letter, wherever one is shown. */
  avatar: HTMLSpanElement;
  /** The large line above the form. */
  greeting: HTMLParagraphElement;
  /** A question of a form: its label, its control and what is wrong with it. */
  field: HTMLElement;
  /** The name of a field. */
  label: HTMLElement;
  /** What a field is filled in with: a line, several lines or a list. */
  input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  /** The button that sends a form. */
  'submit-button': HTMLButtonElement;
  /** The ground of a message with words, of either side. */
  bubble: HTMLDivElement;
  /** The visitor's. */
  'bubble-visitor': HTMLDivElement;
  /** The agent's, and the one with three dots. */
  'bubble-agent': HTMLDivElement;
  /** The bar at the bottom of a conversation. */
  composer: HTMLDivElement;
  /** What a message is written in. */
  'composer-input': HTMLTextAreaElement;
  /** The round button beside it. */
  'send-button': HTMLButtonElement;
}

/** @see {@link ParlorParts} */
export type PartName = keyof ParlorParts;
