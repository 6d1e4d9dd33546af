import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import type { FirstTexts } from '../i18n/en';

interface Props {
  readonly texts: FirstTexts;
  readonly children: ComponentChildren;
  /** False where there is nothing to close. */
  readonly onClose: (() => void) | false;
  /** For the developer's eyes. */
  readonly onCrash: (error: unknown) => void;
}

/** A programming error ends here: the visitor may reload the chat, the host page notices nothing. */
export function ErrorBoundary({ texts, children, onClose, onCrash }: Props) {
  const [error, reload] = useErrorBoundary((caught) => onCrash(caught));
  if (error === undefined) return <>{children}</>;
  return (
    <div class="centered" role="alert">
      <p>{texts.crashed}</p>
      <button type="button" class="button" onClick={reload}>
        {texts.reloadChat}
      </button>
      {onClose && (
        <button type="button" class="button button-quiet" onClick={onClose}>
          {texts.closeChat}
        </button>
      )}
    </div>
  );
}
