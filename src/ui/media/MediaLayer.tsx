import { loadMediaPart } from '../../parts/media';
import { usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';

/** Once in a conversation: where the viewer appears. Nothing until the first file is there. */
export function MediaLayer() {
  const situation = usePart(useFeaturePart(loadMediaPart));
  return situation.kind === 'ready' ? <situation.value.MediaViewer /> : null;
}
