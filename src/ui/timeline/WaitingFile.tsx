import type { LocalFile } from '../../core/message';
import type { Delivery } from '../../core/timelineItems';
import { loadAttachmentsPart } from '../../parts/attachments';
import { usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';

interface Props {
  readonly file: LocalFile;
  readonly delivery: Delivery;
}

/** A file of the visitor's on its way: its name, until what shows its picture and its progress has come. */
export function WaitingFile({ file, delivery }: Props) {
  const part = usePart(useFeaturePart(loadAttachmentsPart));
  if (part.kind === 'ready') return <part.value.PendingFile file={file} delivery={delivery} />;
  return (
    <div class="bubble" part="bubble bubble-visitor">
      <bdi class="message-text">{file.name}</bdi>
    </div>
  );
}
