// The place of what a message offers beside its text. What draws it is fetched when the first such message is there.

import { useLayoutEffect } from 'preact/hooks';
import type { Content } from '../../core/content';
import type { Offer } from '../../core/timelineItems';
import { loadContentPart } from '../../parts/content';
import { usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { useTexts } from '../conversation/useTexts';
import { MessageText } from './MessageText';

export function MessageContent({ offer, text }: { readonly offer: Offer; readonly text: string }) {
  const texts = useTexts();
  const content = useFeaturePart(loadContentPart);
  const part = usePart(content);
  const { kind } = offer.content;
  useLayoutEffect(() => {
    // Once only: after a failure the visitor decides.
    if (kind !== 'absent' && content.get().kind === 'absent') content.want();
  }, [kind, content]);

  if (offer.content.kind === 'absent') {
    if (text !== '') return null;
    return offer.content.why === 'failed' ? (
      <p class="content-missing">{texts.content.notShown}</p>
    ) : (
      <div class="content-place" data-kind="absent" role="img" aria-label={texts.content.loading} />
    );
  }
  if (part.kind === 'ready') {
    const { Content } = part.value;
    return <Content offer={offer} />;
  }
  return (
    <>
      {repeatsText(offer.content, text) && (
        <div class="bubble" part="bubble bubble-agent">
          <MessageText text={text} from="agent" />
        </div>
      )}
      {part.kind === 'failed' ? (
        <p class="content-missing">
          {texts.content.partFailed}{' '}
          <button type="button" class="text-button" onClick={content.want}>
            {texts.tryAgain}
          </button>
        </p>
      ) : (
        <div class="content-place" data-kind={kind} role="img" aria-label={texts.content.loading} />
      )}
    </>
  );
}

/** Some say in themselves what the message says: nobody needs to read it twice. */
export function repeatsText(content: Content, text: string): boolean {
  switch (content.kind) {
    case 'card':
      return content.card.title === text;
    case 'location':
      return content.label === text;
    default:
      return false;
  }
}
