import { useLayoutEffect } from 'preact/hooks';
import { loadTextPart } from '../../parts/text';
import { adopt } from '../../theme/adopt';
import { useChat, usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';

/** Fetches with the conversation, not with its first marks: then no message changes its looks before somebody's eyes. */
export function useTextPart(): void {
  const { root, config } = useChat();
  const text = useFeaturePart(loadTextPart);
  const part = usePart(text);
  const css = part.kind === 'ready' ? part.value.css : '';
  useLayoutEffect(() => {
    if (config.markdown !== 'none') text.want();
  }, [config, text]);
  useLayoutEffect(() => adopt(root, [css]), [root, css]);
}
