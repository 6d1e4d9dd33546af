import type { ComponentChildren } from 'preact';
import { CodeBlock } from './CodeBlock';
import { type Block, parseMarkdown } from './markdown';
import type { Inline } from './markdownInline';
import { TextLink } from './TextLink';
import { useCopySource } from './useCopySource';

/** Markdown as elements. The direction is that of each block as a whole; css lets each line in it have its own. */
export function RichText({ text }: { readonly text: string }) {
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
