import { useMemo } from 'preact/hooks';
import type { ContentStrings } from '../../i18n/contentStrings';
import { enContent } from '../../i18n/enContent';
import { useChat } from '../chat';
import { type ConversationTexts, useTexts } from '../conversation/useTexts';

export type ContentTexts = ConversationTexts & { readonly content: ContentStrings };

/** Every text there is, for what draws choices, cards, forms and surveys. */
export function useContentTexts(): ContentTexts {
  const texts = useTexts();
  const content = useChat().language.of('content', enContent);
  return useMemo(() => ({ ...texts, content: { ...texts.content, ...content } }), [texts, content]);
}
