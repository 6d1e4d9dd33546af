// What draws choices, cards and forms in a conversation. The build puts a self-contained file in its place.

import type { ContentPart } from '../ui/chat';

export function loadContentPart(_attempt: number): Promise<ContentPart> {
  return import('../ui/content/contentPart');
}
