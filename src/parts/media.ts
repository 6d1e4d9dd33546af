// Pictures, players and the viewer of a conversation. The build puts a self-contained file in its place.

import type { MediaPart } from '../ui/media/mediaPart';

export function loadMediaPart(_attempt: number): Promise<MediaPart> {
  return import('../ui/media/mediaPart');
}
