import type { LocalFile } from '../../core/message';
import type { Delivery } from '../../core/timelineItems';
import { loadAttachmentsPart } from '../../parts/attachments';
import { usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { FileIcon } from '../icons';

interface Props {
  readonly file: LocalFile;
  readonly delivery: Delivery;
}

/** A file of the visitor's on its way. What shows its picture and its progress is on its own way until it has come. */
export function WaitingFile({ file, delivery }: Props) {
  const part = usePart(useFeaturePart(loadAttachmentsPart));
  if (part.kind === 'ready') return <part.value.PendingFile file={file} delivery={delivery} />;
  return (
    <div class="file-card">
      <span class="file-sign">
        <FileIcon />
      </span>
      <bdi class="file-name">{file.name}</bdi>
    </div>
  );
}
