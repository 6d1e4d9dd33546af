import { type Chat, useChat } from '../chat';
import { createMediaStore, type MediaStore } from './mediaStore';

export function useMediaStore(): MediaStore {
  return mediaStoreOf(useChat());
}

export function mediaStoreOf({ made, engine }: Chat): MediaStore {
  made.media ??= createMediaStore((sid) => engine.mediaUrl(sid));
  return made.media;
}
