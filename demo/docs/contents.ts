// What the documentation consists of, in the order in which one would read it.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Page {
  /** Below the repository's root, with `/`. */
  readonly file: string;
  /** Where the demo shows it. */
  readonly address: string;
}

export interface Group {
  readonly title: string;
  readonly pages: readonly Page[];
}

const wanted: readonly (readonly [title: string, files: readonly string[]])[] = [
  ['Begin', ['docs/README.md', 'docs/quick-start.md', 'docs/real-twilio.md', 'docs/migrating.md']],
  [
    'On your pages',
    [
      'docs/embedding.md',
      'docs/options.md',
      'docs/reference.md',
      'docs/api.md',
      'docs/events.md',
      'docs/theming.md',
      'docs/languages.md',
      'docs/forms.md',
      'docs/identity.md',
      'docs/engage.md',
    ],
  ],
  ['Recipes', ['react', 'vue', 'next', 'wordpress', 'tag-manager', 'shopify'].map((name) => `docs/recipes/${name}.md`)],
  [
    'What a conversation can do',
    [
      'docs/messages.md',
      'docs/emoji-and-text.md',
      'docs/attachments.md',
      'docs/media.md',
      'docs/rich-content.md',
      'docs/routing.md',
      'docs/velocity.md',
      'docs/attention-and-after.md',
    ],
  ],
  ['On your server', ['docs/endpoint.md', 'docs/hosting.md', 'docs/scale.md', 'src/server/README.md']],
  [
    'What you can count on',
    [
      'docs/reliability.md',
      'docs/privacy.md',
      'docs/browsers.md',
      'docs/hosts.md',
      'docs/csp.md',
      'SECURITY.md',
      'docs/accessibility.md',
      'docs/conformance.md',
      'docs/worker.md',
      'docs/testing.md',
      'e2e/bench/RESULTS.md',
    ],
  ],
  ['Inside', ['README.md', 'ARCHITECTURE.md', 'docs/translating.md', 'demo/emulator/README.md', 'CHANGELOG.md']],
];

/** Documents outside docs/. */
const otherAddresses: Readonly<Record<string, string>> = {
  'docs/README.md': '/docs',
  'README.md': '/docs/overview',
  'SECURITY.md': '/docs/security',
  'ARCHITECTURE.md': '/docs/architecture',
  'CHANGELOG.md': '/docs/changelog',
  'src/server/README.md': '/docs/server',
  'demo/emulator/README.md': '/docs/stand-in',
  'e2e/bench/RESULTS.md': '/docs/measured',
};

/** A document of docs/ that nobody has put anywhere comes last, rather than not at all. */
export function contents(): readonly Group[] {
  const listed = new Set(wanted.flatMap(([, files]) => files));
  const further = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md') && !listed.has(file))
    .sort();
  return [...wanted, ['More', further] as const]
    .map(([title, files]) => ({
      title,
      pages: files
        .filter((file) => existsSync(path.join(root, file)))
        .map((file) => ({ file, address: addressOf(file) })),
    }))
    .filter(({ pages }) => pages.length > 0);
}

function addressOf(file: string): string {
  return otherAddresses[file] ?? `/${file.replace(/\.md$/, '')}`;
}
