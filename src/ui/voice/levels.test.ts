import { expect, test } from 'vitest';
import { clockTime } from '../media/clockTime';
import { levelOf, waveformOf } from './levels';
import { recordingType } from './recordingType';

test('silence is 0, speech fills the scale, and more than that does not leave it', () => {
  expect(levelOf(new Float32Array(8))).toBe(0);
  expect(levelOf(new Float32Array(0))).toBe(0);
  expect(levelOf(new Float32Array(8).fill(0.25))).toBe(100);
  expect(levelOf(new Float32Array(8).fill(1))).toBe(100);
});

test('a long recording becomes forty bars, the loudest at 100, and none of its peaks is lost', () => {
  const levels = Array.from({ length: 1000 }, (_, at) => (at === 500 ? 40 : 10));
  const waveform = waveformOf(levels);
  expect(waveform).toHaveLength(40);
  expect(Math.max(...waveform)).toBe(100);
  expect(waveform.filter((bar) => bar === 100)).toHaveLength(1);
});

test('a short recording has as many bars as moments, and silence stays silence', () => {
  expect(waveformOf([2, 1])).toEqual([25, 13]);
  expect(waveformOf([])).toEqual([0]);
});

const chrome = (type: string) => /mp4$|webm|mp4;codecs=opus/.test(type);
const firefox = (type: string) => /ogg|webm/.test(type);
const safari = (type: string) => /mp4/.test(type);

test('without a list of types only what Flex takes is recorded: MP4, or nothing', () => {
  expect(recordingType(undefined, chrome)?.mimeType).toBe('audio/mp4');
  expect(recordingType(undefined, safari)?.mimeType).toBe('audio/mp4;codecs=mp4a.40.2');
  expect(recordingType(undefined, firefox)).toBeNull();
});

test('a site that takes more gets a voice note from every browser', () => {
  expect(recordingType(['audio/*'], firefox)?.contentType).toBe('audio/ogg');
  expect(recordingType(['.OGG', 'pdf'], firefox)?.extension).toBe('ogg');
  expect(recordingType(['jpg', 'pdf'], chrome)).toBeNull();
  expect(recordingType([null, 7, {}], chrome)).toBeNull();
});

test.each([
  [0, '0:00'],
  [59.9, '0:59'],
  [60, '1:00'],
  [3723, '1:02:03'],
  [-1, '0:00'],
  [Number.NaN, '0:00'],
  [Number.POSITIVE_INFINITY, '0:00'],
])('%d seconds are %s', (seconds, time) => {
  expect(clockTime(seconds)).toBe(time);
});
