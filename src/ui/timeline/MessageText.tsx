import { useLayoutEffect } from 'preact/hooks';
import type { Message } from '../../core/message';
import { loadTextPart } from '../../parts/text';
import { useChat, usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { mayHaveLinks, mayHaveMarks } from './mayHaveMarks';

interface Props {
  readonly text: string;
  readonly from: Message['from'];
}

/** Exactly what was written, with addresses made into links; what the team and its bots write may have Markdown in it. */
export function MessageText({ text, from }: Props) {
  const { markdown } = useChat().config;
  const source = useFeaturePart(loadTextPart);
  const part = usePart(source);
  const isMarked = mayHaveMarks(markdown, from);
  const isPlain = !isMarked && !mayHaveLinks(text);
  useLayoutEffect(() => {
    // Once only: nobody waits for it.
    if (!isPlain && source.get().kind === 'absent') source.want();
  }, [isPlain, source]);
  // Until the part is there, or when it does not come, marks and addresses are only characters.
  if (isPlain || part.kind !== 'ready') {
    return (
      <p class="message-text" dir="auto">
        {text}
      </p>
    );
  }
  const { RichText, LinkedText } = part.value;
  return isMarked ? <RichText text={text} /> : <LinkedText text={text} />;
}
