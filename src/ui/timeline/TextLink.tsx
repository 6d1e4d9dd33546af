import type { ComponentChildren } from 'preact';
import type { Link } from './links';

interface TextLinkProps extends Pick<Link, 'href' | 'target'> {
  readonly children: ComponentChildren;
}

/** Says where it leads, unless its text does. */
export function TextLink({ href, target, children }: TextLinkProps) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={target === null ? undefined : href}>
      {children}
      {target !== null && ' '}
      {target !== null && (
        <span class="link-target">
          (<bdi>{target}</bdi>)
        </span>
      )}
    </a>
  );
}
