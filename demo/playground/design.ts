// What is being designed, as the person at the playground thinks of it; and how it becomes options, an address and back.

import type { FormField, ParlorOptions, ThemeName, ThemeOptions } from 'parlor';

export interface Design {
  readonly title: string;
  readonly subtitle: string;
  readonly greeting: string;
  readonly avatar: string;
  readonly launcherLabel: string;
  readonly accent: string;
  readonly preset: ThemeName;
  readonly colorScheme: 'auto' | 'light' | 'dark';
  readonly radius: '' | 'none' | 'small' | 'large';
  readonly density: '' | 'compact' | 'regular' | 'roomy';
  /** Empty: the system's. `page`: the page's. Else font families. */
  readonly font: string;
  readonly position: 'end' | 'start';
  readonly placement: 'floating' | 'inline' | 'fullPage';
  /** Of what floats from the side and from the bottom of the window, px. */
  readonly offsetX: number;
  readonly offsetY: number;
  /** Empty: the page's or the browser's. */
  readonly locale: string;
  readonly fields: readonly DesignField[];
  readonly mode: 'live' | 'thread';
  readonly answersIn: 'unknown' | 'minutes' | 'hours' | 'day';
  readonly survey: boolean;
  readonly idle: boolean;
  readonly files: boolean;
  readonly emojiShortcodes: boolean;
  readonly consent: boolean;
  readonly endpoint: string;
}

export interface DesignField {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'textarea';
  readonly required: boolean;
}

export const firstDesign: Design = {
  title: '',
  subtitle: '',
  greeting: '',
  avatar: '',
  launcherLabel: '',
  accent: '#2f5bea',
  preset: 'calm',
  colorScheme: 'auto',
  radius: '',
  density: '',
  font: '',
  position: 'end',
  placement: 'floating',
  offsetX: 20,
  offsetY: 20,
  locale: '',
  fields: [
    { name: 'friendlyName', label: '', type: 'text', required: true },
    { name: 'email', label: '', type: 'email', required: true },
    { name: 'query', label: '', type: 'textarea', required: true },
  ],
  mode: 'live',
  answersIn: 'unknown',
  survey: false,
  idle: false,
  files: true,
  emojiShortcodes: false,
  consent: false,
  endpoint: '/chat',
};

/** Where an inline chat goes, in the code and in the preview. */
const containerSelector = '#chat';

/** What a floating chat keeps from the edges of the window, as css of the page; empty for Parlor's own distance. */
export function offsetsOf({ placement, offsetX, offsetY }: Design): Readonly<Record<string, string>> {
  if (placement !== 'floating') return {};
  return {
    ...(offsetX !== firstDesign.offsetX && { '--parlor-offset-x': `${offsetX}px` }),
    ...(offsetY !== firstDesign.offsetY && { '--parlor-offset-y': `${offsetY}px` }),
  };
}

/** What differs from Parlor's own defaults, and nothing else: the code to paste stays short. */
export function optionsOf(design: Design): ParlorOptions {
  const { preset, radius, density, font } = design;
  const look: ThemeOptions = {
    ...(preset !== firstDesign.preset && { preset }),
    ...(radius !== '' && { radius }),
    ...(density !== '' && { density }),
    ...(font !== '' && { font }),
  };
  const onlyPreset = Object.keys(look).every((name) => name === 'preset');
  const texts = pick(design, ['title', 'subtitle', 'greeting', 'avatar', 'launcherLabel', 'locale']);
  const choices = pick(design, [
    'accent',
    'colorScheme',
    'placement',
    'mode',
    'answersIn',
    'survey',
    'idle',
    'emojiShortcodes',
    'consent',
  ]);
  return {
    tokenEndpoint: design.endpoint,
    ...texts,
    ...choices,
    ...(design.placement === 'floating' && pick(design, ['position'])),
    ...(design.placement === 'inline' && { container: containerSelector }),
    ...(Object.keys(look).length > 0 && { theme: onlyPreset && look.preset ? look.preset : look }),
    ...(!same(design.fields, firstDesign.fields) && { form: { fields: design.fields.map(fieldOf) } }),
    ...(design.files ? {} : { attachments: { enabled: false } }),
  };
}

function fieldOf({ name, label, type, required }: DesignField): FormField {
  return { name, type, ...(label !== '' && { label }), ...(required && { required }) };
}

function pick<Name extends keyof Design>(design: Design, names: readonly Name[]): Partial<Pick<Design, Name>> {
  return Object.fromEntries(
    names.filter((name) => design[name] !== firstDesign[name]).map((name) => [name, design[name]]),
  ) as Partial<Pick<Design, Name>>;
}

/** For the fragment of an address: what differs from the first design. */
export function toFragment(design: Design): string {
  const changes = Object.entries(design).filter(([name, value]) => !same(value, firstDesign[name as keyof Design]));
  if (changes.length === 0) return '';
  const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(changes)));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

const longestFragment = 20_000;
const longestText = 500;

/** An address is anybody's to write: each value that cannot be is left as it was first. */
export function fromFragment(fragment: string): Design {
  try {
    const text = fragment.replace(/^#/, '').replaceAll('-', '+').replaceAll('_', '/');
    if (text === '' || text.length > longestFragment) return firstDesign;
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return designOf(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return firstDesign;
  }
}

const allowed: { readonly [Name in keyof Design]?: readonly Design[Name][] } = {
  preset: ['calm', 'paper', 'ink', 'bloom', 'slate'],
  colorScheme: ['auto', 'light', 'dark'],
  radius: ['', 'none', 'small', 'large'],
  density: ['', 'compact', 'regular', 'roomy'],
  position: ['end', 'start'],
  placement: ['floating', 'inline', 'fullPage'],
  mode: ['live', 'thread'],
  answersIn: ['unknown', 'minutes', 'hours', 'day'],
};

function designOf(value: unknown): Design {
  if (typeof value !== 'object' || value === null) return firstDesign;
  const known = Object.entries(value).filter(([name, entry]) => {
    if (!Object.hasOwn(firstDesign, name) || name === 'fields') return false;
    const first = firstDesign[name as keyof Design];
    const choices: readonly unknown[] | undefined = allowed[name as keyof Design];
    if (choices) return choices.includes(entry);
    return typeof entry === typeof first && (typeof entry !== 'string' || entry.length <= longestText);
  });
  const fields = 'fields' in value && Array.isArray(value.fields) ? value.fields.filter(isField).slice(0, 12) : [];
  const design: Design = { ...firstDesign, ...Object.fromEntries(known) };
  return {
    ...design,
    offsetX: distanceOf(design.offsetX),
    offsetY: distanceOf(design.offsetY),
    accent: /^#[\da-f]{6}$/i.test(design.accent) ? design.accent : firstDesign.accent,
    fields: fields.length > 0 ? fields : firstDesign.fields,
  };
}

export const longestOffset = 160;

function distanceOf(value: number): number {
  return Math.round(Math.min(longestOffset, Math.max(0, value))) || 0;
}

function isField(value: unknown): value is DesignField {
  const { name, label, type, required } = Object(value);
  return (
    typeof name === 'string' &&
    /^\w{1,40}$/.test(name) &&
    typeof label === 'string' &&
    label.length <= longestText &&
    ['text', 'email', 'textarea'].includes(type) &&
    typeof required === 'boolean'
  );
}

/** A name for a further field that no other has. */
export function nameForField(label: string, fields: readonly DesignField[]): string {
  const plain = label
    .normalize('NFKD')
    .replace(/[^A-Za-z\d ]/g, '')
    .trim()
    .replace(/ +(\w)/g, (_, letter: string) => letter.toUpperCase())
    .slice(0, 30);
  const base = /^[A-Za-z]/.test(plain) ? (plain[0] ?? '').toLowerCase() + plain.slice(1) : 'answer';
  const taken = new Set(fields.map(({ name }) => name));
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}${number}`;
    if (!taken.has(name)) return name;
  }
}

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
