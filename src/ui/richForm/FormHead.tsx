import { useLayoutEffect, useRef } from 'preact/hooks';
import { LabelText } from './LabelText';

interface Props {
  /** In the place of the greeting; null where there is none. */
  readonly heading: { readonly title: string | null; readonly description: string | null } | null;
  /** From 0, among those that are shown. */
  readonly position: number;
  readonly count: number;
  /** `Step 2 of 3: Your order`. */
  readonly name: string;
  readonly title: string | null;
  readonly description: string | null;
  /** Says where the visitor is once they have moved; the first step needs no announcement. */
  readonly hasMoved: boolean;
  /** What is wrong, all of it in one sentence; null for nothing, or one thing only. */
  readonly summary: string | null;
  /** What is being waited for; null for nothing. */
  readonly status: string | null;
}

/** How far one is, and what this step is about. */
export function FormHead({ heading, position, count, name, title, description, hasMoved, summary, status }: Props) {
  const place = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (!hasMoved) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [position, hasMoved]);
  return (
    <>
      {heading && (heading.title ?? heading.description) !== null && (
        <div class="form-heading">
          {heading.title !== null && (
            <p class="greeting">
              <bdi>{heading.title}</bdi>
            </p>
          )}
          {heading.description !== null && (
            <p class="next">
              <LabelText text={heading.description} />
            </p>
          )}
        </div>
      )}
      {count > 1 && (
        <div class="steps" data-position={position}>
          <div class="steps-bar" aria-hidden="true">
            {Array.from({ length: count }, (_, step) => (
              <span key={step} data-done={step <= position} />
            ))}
          </div>
          <p ref={place} class="steps-place" tabIndex={-1}>
            {name}
          </p>
        </div>
      )}
      {title !== null && count <= 1 && (
        <p class="sheet-title">
          <bdi>{title}</bdi>
        </p>
      )}
      {description !== null && (
        <p class="hint">
          <LabelText text={description} />
        </p>
      )}
      <p class="sr-only" role="alert">
        {summary}
      </p>
      <p class="sr-only" role="status">
        {status}
      </p>
    </>
  );
}
