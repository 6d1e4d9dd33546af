// The name under which a file is saved: none that a system refuses or obeys, and none that makes a picture a program.

import { plainType } from './mediaKind';
import { shownName } from './shownName';

const extensions: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/jpg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'video/mp4': ['mp4', 'm4v'],
  'video/webm': ['webm'],
  'video/quicktime': ['mov', 'qt'],
  'audio/mpeg': ['mp3', 'mpga'],
  'audio/mp4': ['m4a', 'mp4'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/webm': ['weba', 'webm'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'log', 'csv', 'md'],
};

/** `fallback`: for a file without a name, or with nothing in it that can be kept. */
export function downloadName(filename: string | null, contentType: string, fallback: string): string {
  const name =
    shownName(filename)
      ?.replace(/[\\/:*?"<>|]+/g, '_')
      .replace(/^[. ]+|[. ]+$/g, '')
      // Windows takes these for devices, whatever follows the dot.
      .replace(/^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i, '_$1') || fallback;
  const fitting = extensions[plainType(contentType)];
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return !fitting || fitting.includes(extension) ? name : `${name}.${fitting[0]}`;
}
