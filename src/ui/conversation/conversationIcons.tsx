// Icons that no form needs: they come with the screen of a conversation.

import { icon } from '../icons';

export const SendIcon = icon('M12 19V5M5.5 11.5L12 5l6.5 6.5');
export const DownIcon = icon('M12 5v14M5.5 12.5L12 19l6.5-6.5');
export const FileIcon = icon('M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8zM14 3v5h5');
export const ClipIcon = icon(
  'M20 11.5l-8.3 8.3a5 5 0 0 1-7-7L13 4.4a3.3 3.3 0 0 1 4.7 4.7l-8.3 8.3a1.7 1.7 0 0 1-2.4-2.4l7.6-7.5',
);
export const CameraIcon = icon(
  'M4 8h3.5L9 5.5h6L16.5 8H20a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1zM12 10a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6z',
);
export const ClockIcon = icon('M12 7v5l3 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z');
export const CopyIcon = icon('M9 9h10v11H9zM15 9V4H5v11h4');
export const SmileIcon = icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 14.5a4.5 4.5 0 0 0 7 0M9 9.5v.01M15 9.5v.01');
export const CheckIcon = icon('M5 12.5l4.5 4.5L19 7.5');
export const DoubleCheckIcon = icon('M2 12.5L6.5 17 15 8M11.5 16l1 1L22 7.5');
export const PlusIcon = icon('M12 5v14M5 12h14');
export const ReplyIcon = icon('M9.5 7L4.5 12l5 5M4.5 12H14a5.5 5.5 0 0 1 5.5 5.5', true);
