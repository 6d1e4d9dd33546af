import { useMemo } from 'preact/hooks';
import type { ContentStrings } from '../../i18n/contentStrings';
import { enContent } from '../../i18n/enContent';
import { enForm } from '../../i18n/enForm';
import type { FormStrings } from '../../i18n/formStrings';
import { useChat } from '../chat';
import { type ConversationTexts, useTexts } from '../conversation/useTexts';

export type ContentTexts = ConversationTexts & { readonly content: ContentStrings & FormStrings };

/** Every text there is, for what draws choices, cards, forms and surveys. */
export function useContentTexts(): ContentTexts {
  const texts = useTexts();
  const { language } = useChat();
  const content = language.of('content', enContent);
  const form = language.of('form', enForm);
  return useMemo(() => ({ ...texts, content: { ...texts.content, ...form, ...content } }), [texts, form, content]);
}
