// How a file is shown. By what the service says of it, from a list: whatever is not on it is only offered for download,
// above all what a browser would run (HTML, SVG).

export type MediaKind = 'image' | 'video' | 'audio' | 'file';

const shown: readonly (readonly [Exclude<MediaKind, 'file'>, RegExp])[] = [
  ['image', /^image\/(jpe?g|png|gif|webp|avif)$/],
  ['video', /^video\/(mp4|webm|ogg|quicktime)$/],
  ['audio', /^audio\/(mpeg|mp3|mp4|m4a|x-m4a|aac|ogg|opus|webm|wave?|x-wav|flac)$/],
];

/** `contentType`: as the service has it, with or without parameters. */
export function mediaKindOf(contentType: string): MediaKind {
  const type = plainType(contentType);
  return shown.find(([, types]) => types.test(type))?.[0] ?? 'file';
}

export function plainType(contentType: string): string {
  return contentType.slice(0, 200).split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Browsers show these in a tab of their own, and run nothing of ours there. */
export function isPdf(contentType: string): boolean {
  return plainType(contentType) === 'application/pdf';
}
