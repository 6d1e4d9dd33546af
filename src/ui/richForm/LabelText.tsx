import { labelParts } from '../../core/richForm/labelParts';
import { enForm } from '../../i18n/enForm';
import { useChat } from '../chat';

/** A label whose links can be followed. */
export function LabelText({ text }: { readonly text: string }) {
  const { newTab } = useChat().language.of('form', enForm);
  return (
    <bdi>
      {labelParts(text).map((part, position) =>
        typeof part === 'string' ? (
          part
        ) : (
          <a key={position} class="label-link" href={part.url} target="_blank" rel="noopener noreferrer">
            {part.text}
            <span class="sr-only"> ({newTab})</span>
          </a>
        ),
      )}
    </bdi>
  );
}
