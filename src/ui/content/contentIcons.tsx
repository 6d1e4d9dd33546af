// As those in icons.tsx, for what only messages with content show.

import { icon } from '../icons';

export const LeaveIcon = icon('M9 6h9v9M18 6L7 17', true);
export const CopyIcon = icon('M9 9h10v11H9zM15 9V5H5v11h4');
export const NextIcon = icon('M9.5 5.5L16 12l-6.5 6.5');
export const PictureIcon = icon('M4 5h16v14H4zM4 16l5-5 5 5 2-2 4 4M15 9.5v.01');
export const PlaceIcon = icon(
  'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
);
