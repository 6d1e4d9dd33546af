// A file to the visitor: to disk, or a PDF into a tab of its own. Never as a page of this site: HTML and SVG run there.

import type { Media } from '../../core/message';
import type { Chat } from '../chat';
import { textsOf } from '../conversation/useTexts';
import { downloadName } from './downloadName';
import { isPdf, mediaKindOf, plainType } from './mediaKind';
import type { MediaUrls } from './mediaUrls';
import { mediaStoreOf } from './useMediaStore';

/** What a browser shows or saves and does not run: these may also be opened at the address of the service. */
const passive = /^(application\/(pdf|zip|msword|vnd\.(openxmlformats|ms|oasis)[\w.+-]*)|text\/plain)$/;
/** More is not held in memory to be saved. */
const mostInMemory = 100 * 1024 * 1024;
const revokeAfterMs = 10_000;

export async function deliverFile(chat: Chat, media: Media): Promise<void> {
  if (!isPdf(media.contentType)) return saveFile(chat, media);
  const { urls } = mediaStoreOf(chat);
  // At once where the address is at hand: a browser may take what comes later for a pop-up that nobody asked for.
  follow(urls.known(media.sid) ?? (await urls.get(media.sid)), null);
}

export async function saveFile(chat: Chat, media: Media): Promise<void> {
  const { urls } = mediaStoreOf(chat);
  const name = downloadName(media.filename, media.contentType, textsOf(chat).unnamedFile);
  const isPassive = mediaKindOf(media.contentType) !== 'file' || passive.test(plainType(media.contentType));
  if (isPassive && media.size > mostInMemory) return follow(await urls.get(media.sid), name);
  let content: Blob;
  try {
    content = await read(urls, media.sid);
  } catch (error) {
    // The page's policy or the service does not let us read it. The browser may still, but must not run it.
    if (!isPassive || !(error instanceof TypeError)) throw error;
    return follow(await urls.get(media.sid), name);
  }
  // Of no type that anything would open by itself.
  const url = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }));
  // Not at once: some browsers begin to read it only after this.
  setTimeout(() => URL.revokeObjectURL(url), revokeAfterMs);
  follow(url, name);
}

async function read(urls: MediaUrls, sid: string): Promise<Blob> {
  const request = async () => fetch(await urls.get(sid), { credentials: 'omit', referrerPolicy: 'no-referrer' });
  let response = await request();
  if (!response.ok) {
    // Its time may have run out.
    urls.drop(sid);
    response = await request();
  }
  if (!response.ok) throw new Error(`the file could not be read: ${response.status}`);
  return response.blob();
}

/** `name`: to save it under; null to look at it. Addresses elsewhere cannot be saved so, and open in a tab of their own. */
function follow(url: string, name: string | null): void {
  const link = document.createElement('a');
  link.href = url;
  if (name !== null) link.download = name;
  if (name === null || !url.startsWith('blob:')) link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
}
