import { useLayoutEffect } from 'preact/hooks';
import { adopt } from '../../theme/adopt';
import { useChat, usePart } from '../chat';
import { useFeaturePart } from './useFeaturePart';

interface Props {
  readonly load: (attempt: number) => Promise<{ readonly css: string }>;
}

/** The style sheet of a part, as soon as it is there: once for the whole conversation, however many messages need it. */
export function PartStyles({ load }: Props) {
  const { root } = useChat();
  const part = usePart(useFeaturePart(load));
  const css = part.kind === 'ready' ? part.value.css : null;
  useLayoutEffect(() => (css === null ? undefined : adopt(root, [css])), [root, css]);
  return null;
}
