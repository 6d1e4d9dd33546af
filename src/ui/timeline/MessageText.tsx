import type { ComponentChildren } from 'preact';
import type { Message } from '../../core/message';
import { useChat } from '../chat';
import { CodeBlock } from './CodeBlock';
import { type Link, linkParts } from './links';
import { type Block, mayHaveMarks, parseMarkdown } from './markdown';
import type { Inline } from './markdownInline';
import { useCopySource } from './useCopySource';

interface Props {
  readonly text: string;
  readonly from: Message['from'];
}

/** Exactly what was written, with addresses made into links; what the team and its bots write may have Markdown in it. */
export function MessageText({ text, from }: Props) {
  const { markdown } = useChat().config;
  return mayHaveMarks(markdown, from) ? <RichText text={text} /> : <PlainText text={text} />;
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

function RichText({ text }: { readonly text: string }) {
  const copySource = useCopySource(text);
  return (
    <div class="message-text" onCopy={copySource}>
      {parseMarkdown(text).map(renderBlock)}
    </div>
  );
}

function renderBlock(block: Block): ComponentChildren {
  switch (block.kind) {
    case 'text':
      return <p dir="auto">{block.children.map(renderInline)}</p>;
    case 'heading':
      return (
        <p dir="auto">
          <strong>{block.children.map(renderInline)}</strong>
        </p>
      );
    case 'code':
      return <CodeBlock code={block.text} />;
    case 'quote':
      return <blockquote dir="auto">{block.children.map(renderBlock)}</blockquote>;
    case 'list':
      return block.ordered ? (
        <ol dir="auto">
          {block.items.map(({ number, children }) => (
            <li value={number ?? 1}>{children.map(renderBlock)}</li>
          ))}
        </ol>
      ) : (
        <ul dir="auto">
          {block.items.map(({ children }) => (
            <li>{children.map(renderBlock)}</li>
          ))}
        </ul>
      );
  }
}

function renderInline(part: Inline): ComponentChildren {
  if (typeof part === 'string') return part;
  switch (part.kind) {
    case 'strong':
      return <strong>{part.children.map(renderInline)}</strong>;
    case 'emphasis':
      return <em>{part.children.map(renderInline)}</em>;
    case 'strike':
      return <s>{part.children.map(renderInline)}</s>;
    case 'code':
      return <code dir="auto">{part.text}</code>;
    case 'link':
      return (
        <TextLink href={part.href} target={part.target}>
          <bdi>{part.children.map(renderInline)}</bdi>
        </TextLink>
      );
  }
}

interface TextLinkProps extends Pick<Link, 'href' | 'target'> {
  readonly children: ComponentChildren;
}

/** Says where it leads, unless its text does. */
function TextLink({ href, target, children }: TextLinkProps) {
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
