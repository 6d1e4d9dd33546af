import { enAttachments } from '../../i18n/enAttachments';
import { useChat, useChatState } from '../chat';
import { FileIcon } from '../conversation/conversationIcons';
import { useTexts } from '../conversation/useTexts';
import { shownTypes } from './checkFile';
import { limitsOf, roundedDown } from './limits';
import { useFileFormats } from './useFileFormats';
import { useSheet } from './useSheet';

/** Over the conversation while files are dragged across it. For the eye only: the button does the same. */
export function DropTarget() {
  useSheet();
  const { config } = useChat();
  const { attachments } = useTexts(enAttachments);
  const formats = useFileFormats();
  const announced = useChatState((state) => state.maxFileBytes);
  const limits = limitsOf(config.attachments, announced);
  return (
    <div class="drop-target" aria-hidden="true">
      <div class="drop-words">
        <FileIcon />
        <p class="drop-title">{attachments.dropHere}</p>
        <p>{attachments.takes(formats.list(shownTypes(limits)), formats.size(roundedDown(limits.maxBytes)))}</p>
      </div>
    </div>
  );
}
