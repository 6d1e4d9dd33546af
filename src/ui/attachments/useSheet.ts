import { useLayoutEffect } from 'preact/hooks';
import { adopt } from '../../theme/adopt';
import { useChat } from '../chat';
import css from './attachments.css?inline';

/** The looks of this part, as long as something of it is shown. */
export function useSheet(): void {
  const { root } = useChat();
  useLayoutEffect(() => adopt(root, [css]), [root]);
}
