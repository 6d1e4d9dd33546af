// Recording a voice note. The build puts a self-contained file in its place.

import type { VoicePart } from '../ui/voice/voicePart';

export function loadVoicePart(_attempt: number): Promise<VoicePart> {
  return import('../ui/voice/voicePart');
}
