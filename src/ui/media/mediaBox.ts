// How much room each file takes in the timeline: the same before and after it has loaded, so that nothing jumps.

import type { Media } from '../../core/message';
import { type MediaKind, mediaKindOf } from './mediaKind';

/** CSS pixels. A narrow panel makes the box smaller, in its proportions. */
export interface Box {
  readonly width: number;
  /** Of width to height. */
  readonly ratio: number;
}

/** As in media.css. So much there is beside an avatar on a screen of 320 pixels. */
export const widest = 248;
const fileHeight = 58;
const audioHeight = 64;
const captionHeight = 32;
const gapHeight = 4;

const highest = 320;
const narrowest = 120;
/** More extreme ones are cut to these. */
const ratios = { least: 0.6, most: 2.4 };
const unknown = { image: 4 / 3, video: 16 / 9 };
/** More pictures of one message are behind the last of these. */
export const mostPictures = 4;

export function boxOf({ details }: Media, kind: 'image' | 'video'): Box {
  const { width, height } = details ?? {};
  if (width === undefined || height === undefined) return { width: widest, ratio: unknown[kind] };
  const ratio = Math.min(ratios.most, Math.max(ratios.least, width / height));
  const natural = kind === 'video' ? widest : width;
  return { width: Math.round(Math.max(narrowest, Math.min(widest, natural, highest * ratio))), ratio };
}

export function sortedMedia(media: readonly Media[]): { readonly [Kind in MediaKind]: readonly Media[] } {
  const sorted: Record<MediaKind, Media[]> = { image: [], video: [], audio: [], file: [] };
  for (const each of media) sorted[mediaKindOf(each.contentType)].push(each);
  return sorted;
}

/** What all the files of a message take where there is room for {@link widest}, in CSS pixels. */
export function mediaHeight(media: readonly Media[]): number {
  if (media.length === 0) return 0;
  const { image, video, audio, file } = sortedMedia(media);
  const [first] = image;
  const pictures = image.length === 1 && first ? heightOf(boxOf(first, 'image')) : gridHeight(image.length);
  const blocks = [
    ...(first ? [pictures] : []),
    ...video.map((each) => heightOf(boxOf(each, 'video')) + captionHeight),
    ...audio.map(() => audioHeight),
    ...file.map(() => fileHeight),
  ];
  return Math.round(blocks.reduce((sum, height) => sum + height + gapHeight, -gapHeight));
}

/** Squares in two columns; of three the first is as wide as both, and half as high. */
function gridHeight(count: number): number {
  const square = (widest - gapHeight) / 2;
  if (count === 2) return square;
  return (count === 3 ? widest / 2 : square) + gapHeight + square;
}

function heightOf({ width, ratio }: Box): number {
  return width / ratio;
}
