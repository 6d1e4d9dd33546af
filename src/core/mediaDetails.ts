// What a message tells of its files and the service does not: it travels in the message's attributes, as docs/media.md
// describes it.

import { fieldsOf, plainList, plainNumber, plainText } from './plainValues';

/** Where it lies in the message's attributes. */
const mediaDetailsKey = 'parlorMedia';
const version = 1;

/** Each may be absent. */
export interface MediaDetails {
  /** Pixels, of a picture or a video as it is meant to be seen; never the one without the other. */
  readonly width?: number;
  readonly height?: number;
  /** Of a recording, ms. */
  readonly durationMs?: number;
  /** How loud a recording is along its way, 0 to 100. */
  readonly waveform?: readonly number[];
  /** What there is to see, for those who cannot. */
  readonly alt?: string;
}

const limits = { files: 20, pixels: 100_000, durationMs: 24 * 3_600_000, bars: 64, loudness: 100, alt: 500 };

/** One for each file of the message, in their order; fewer where the sender has told less. */
export function parseMediaDetails(attributes: unknown): readonly MediaDetails[] {
  const fields = fieldsOf(fieldsOf(attributes)[mediaDetailsKey]);
  // An entry that cannot be read keeps its place: the others belong to the files after it.
  return fields.version === version ? plainList(fields.files, limits.files, parseDetails) : [];
}

/** For the attributes of a message that is about to be sent. */
export function mediaAttributes(files: readonly MediaDetails[]): Readonly<Record<string, unknown>> {
  return { [mediaDetailsKey]: { version, files } };
}

/** Of one file; what is not sound is left out. */
export function parseDetails(value: unknown): MediaDetails {
  const fields = fieldsOf(value);
  const width = plainNumber(fields.width, 1, limits.pixels);
  const height = plainNumber(fields.height, 1, limits.pixels);
  const durationMs = plainNumber(fields.durationMs, 1, limits.durationMs);
  const waveform = plainList(fields.waveform, limits.bars, (bar) => plainNumber(bar, 0, limits.loudness));
  const alt = plainText(fields.alt, limits.alt);
  return {
    ...(width !== null && height !== null && { width, height }),
    ...(durationMs !== null && { durationMs }),
    ...(waveform.length > 0 && { waveform }),
    ...(alt !== null && { alt }),
  };
}
