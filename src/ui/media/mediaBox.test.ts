import { expect, test } from 'vitest';
import type { Media } from '../../core/message';
import { boxOf, mediaHeight, sortedMedia } from './mediaBox';
import { mediaKindOf } from './mediaKind';

const media = (contentType: string, details?: Media['details']): Media => ({
  sid: 'ME1',
  filename: null,
  contentType,
  size: 1,
  ...(details && { details }),
});

test.each([
  ['image/png', 'image'],
  ['IMAGE/JPEG; charset=binary', 'image'],
  ['image/svg+xml', 'file'],
  ['image/heic', 'file'],
  ['text/html', 'file'],
  ['application/xhtml+xml', 'file'],
  ['video/mp4', 'video'],
  ['audio/mpeg', 'audio'],
  ['audio/amr', 'file'],
  ['', 'file'],
  ['image/png\nimage/svg+xml', 'file'],
])('%j is shown as %s', (type, kind) => {
  expect(mediaKindOf(type)).toBe(kind);
});

test('a picture keeps its proportions in its box, and is not blown up', () => {
  expect(boxOf(media('image/png', { width: 2000, height: 1000 }), 'image')).toEqual({ width: 248, ratio: 2 });
  expect(boxOf(media('image/png', { width: 160, height: 100 }), 'image')).toEqual({ width: 160, ratio: 1.6 });
});

test('a tall picture gets a narrower box, an extreme one is cut', () => {
  expect(boxOf(media('image/png', { width: 600, height: 800 }), 'image')).toEqual({ width: 240, ratio: 0.75 });
  expect(boxOf(media('image/png', { width: 10, height: 90_000 }), 'image').ratio).toBe(0.6);
  expect(boxOf(media('image/png', { width: 90_000, height: 1 }), 'image').ratio).toBe(2.4);
});

test('a picture of unknown size gets a box all the same', () => {
  expect(mediaHeight([media('image/png')])).toBe(186);
});

test('the height of a message counts all of its files', () => {
  const picture = media('image/png');
  expect(mediaHeight([])).toBe(0);
  expect(mediaHeight([media('application/pdf')])).toBe(58);
  expect(mediaHeight([picture, picture])).toBe(122);
  expect(mediaHeight([media('audio/mpeg'), media('application/pdf')])).toBe(64 + 4 + 58);
});

test('files are sorted by how they are shown, each in its order', () => {
  const files = [media('text/html'), media('image/png'), media('audio/mpeg')];
  expect(sortedMedia(files)).toEqual({ image: [files[1]], video: [], audio: [files[2]], file: [files[0]] });
});
