import { linkParts } from './links';
import { TextLink } from './TextLink';

/** Exactly what was written, with addresses made into links. */
export function LinkedText({ text }: { readonly text: string }) {
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
