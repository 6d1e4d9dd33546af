import { linkParts } from './links';

/** Exactly what was written, with addresses made into links. */
export function MessageText({ text }: { readonly text: string }) {
  return (
    <p class="message-text" dir="auto">
      {linkParts(text).map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <a href={part.href} target="_blank" rel="noopener noreferrer">
            {part.text}
          </a>
        ),
      )}
    </p>
  );
}
