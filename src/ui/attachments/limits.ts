// What the site allows of files (the option `attachments`), with what the service says it takes.

import { isActiveType } from './fileKinds';

/** The option as it comes out of the configuration: a plain copy of whatever the page gave. */
export type RawLimits = Readonly<Record<string, unknown>>;

export interface Limits {
  /** Bytes of one file. */
  readonly maxBytes: number;
  /** In the composer at once. */
  readonly maxFiles: number;
  /** Extensions in lower case without the dot, and MIME types such as `image/png` or `image/*`. */
  readonly types: readonly string[];
  /** Whether photos lose what they tell of their maker and the place they were taken. */
  readonly removeMetadata: boolean;
}

/** What Flex takes from a web chat (Flex limits page, 2026-11). */
const flexBytes = 16_777_216;
const flexTypes = 'jpg jpeg png amr mp3 mp4 pdf heic txt gif'.split(' ');

/** `announcedBytes`: the largest file that the service takes; null when it has not said. */
export function limitsOf(raw: RawLimits, announcedBytes: number | null): Limits {
  const { maxBytes, maxFiles, types, removeMetadata } = raw;
  const wanted = isPositive(maxBytes) ? maxBytes : flexBytes;
  return {
    maxBytes: Math.min(wanted, announcedBytes ?? wanted),
    maxFiles: isPositive(maxFiles) ? Math.max(1, Math.floor(maxFiles)) : 10,
    types: parseTypes(types),
    removeMetadata: removeMetadata !== false,
  };
}

/** As a round number that is not too large: what is told as the limit must really be taken. */
export function roundedDown(bytes: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(bytes)) - 1);
  return Math.floor(bytes / unit) * unit;
}

/** What would run somewhere is meant by its own name alone, not by `image/*`. */
export function allows({ types }: Limits, extension: string, type: string): boolean {
  return types.some((allowed) => {
    if (!allowed.includes('/')) return allowed === extension;
    return allowed.endsWith('/*') ? type.startsWith(allowed.slice(0, -1)) && !isActiveType(type) : allowed === type;
  });
}

function parseTypes(types: unknown): readonly string[] {
  if (!Array.isArray(types)) return flexTypes;
  const parsed = types
    .filter((type): type is string => typeof type === 'string' && type.length <= 100)
    .map((type) => type.trim().toLowerCase().replace(/^\./, ''))
    .filter((type) => type !== '');
  return parsed.length > 0 ? parsed : flexTypes;
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
