import { type Chat, useChat } from '../chat';
import { createMediaStore, type MediaStore } from './mediaStore';

export function useMediaStore(): MediaStore {
  return mediaStoreOf(useChat());
}

export function mediaStoreOf({ made, engine, warn }: Chat): MediaStore {
  made.media ??= createMediaStore((sid) => engine.mediaUrl(sid), warn);
  return made.media;
}
