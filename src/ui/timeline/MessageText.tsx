import type { Message } from '../../core/message';
import { loadTextPart } from '../../parts/text';
import { useChat, usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { linkParts } from './links';
import { mayHaveMarks } from './mayHaveMarks';
import { TextLink } from './TextLink';

interface Props {
  readonly text: string;
  readonly from: Message['from'];
}

/** Exactly what was written, with addresses made into links; what the team and its bots write may have Markdown in it. */
export function MessageText({ text, from }: Props) {
  const { markdown } = useChat().config;
  const part = usePart(useFeaturePart(loadTextPart));
  // Until the part is there, or when it does not come, marks are only characters.
  if (part.kind !== 'ready' || !mayHaveMarks(markdown, from)) return <PlainText text={text} />;
  const { RichText } = part.value;
  return <RichText text={text} />;
}

function PlainText({ text }: { readonly text: string }) {
  return (
    <p class="message-text" dir="auto">
      {linkParts(text).map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <TextLink {...part}>
            <bdi>{part.text}</bdi>
          </TextLink>
        ),
      )}
    </p>
  );
}
