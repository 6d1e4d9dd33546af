import type { VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { loadActionsPart } from '../../parts/actions';
import { usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';

interface Props {
  readonly draw: (part: Awaited<ReturnType<typeof loadActionsPart>>) => VNode;
}

/** What the part for actions draws; nothing as long as it is not there. */
export function WithActions({ draw }: Props) {
  const source = useFeaturePart(loadActionsPart);
  const part = usePart(source);
  useLayoutEffect(() => {
    // Once only: nobody waits for it.
    if (source.get().kind === 'absent') source.want();
  }, [source]);
  return part.kind === 'ready' ? draw(part.value) : null;
}
