// The code to paste, for each way of putting Parlor on a site.

import type { ParlorOptions } from 'parlor';

export type SnippetKind = 'html' | 'tagManager' | 'npm' | 'react' | 'vue';

/** Where the file is: the site fills in its own. */
const fileAddress = 'https://YOUR-SITE/parlor/parlor.js';

export function snippet(kind: SnippetKind, options: ParlorOptions): string {
  switch (kind) {
    case 'html':
      return htmlTag(options);
    case 'tagManager':
      return tagManager(options);
    case 'npm':
      return `// npm install parlor\nimport { createParlor } from 'parlor';\n\ncreateParlor(${literal(options)});\n`;
    case 'react':
      return react(options);
    case 'vue':
      return vue(options);
  }
}

function htmlTag(options: ParlorOptions): string {
  const entries = Object.entries(options);
  const plain = entries.filter(([, value]) => typeof value !== 'object');
  const rest = Object.fromEntries(entries.filter(([, value]) => typeof value === 'object'));
  const attributes = plain.map(
    ([name, value]) => `  data-${kebab(name)}${value === true ? '' : `="${attributeText(`${value}`)}"`}`,
  );
  const tag = `<script async src="${fileAddress}"\n${attributes.join('\n')}></script>`;
  if (Object.keys(rest).length === 0) return `${tag}\n`;
  // What is no plain text is given by a call, which waits until the file is there.
  return `${tag}\n<script>\n  ${queue}\n  Parlor('init', ${indent(literal(rest), 2)});\n</script>\n`;
}

const queue = 'window.Parlor = window.Parlor || function () { (Parlor.q = Parlor.q || []).push(arguments); };';

function tagManager(options: ParlorOptions): string {
  return [
    '<!-- Google Tag Manager: a tag of type "Custom HTML", trigger "All pages" -->',
    '<script>',
    `  ${queue}`,
    `  Parlor('init', ${indent(literal(options), 2)});`,
    "  var script = document.createElement('script');",
    `  script.src = '${fileAddress}';`,
    '  document.head.appendChild(script);',
    '</script>',
    '',
  ].join('\n');
}

function react(options: ParlorOptions): string {
  return `// npm install parlor
import { useEffect } from 'react';
import { createParlor } from 'parlor';

export function Chat() {
  useEffect(() => {
    const parlor = createParlor(${indent(literal(options), 4)});
    return () => parlor.destroy();
  }, []);
  return null;
}
`;
}

function vue(options: ParlorOptions): string {
  return `<!-- npm install parlor -->
<script setup>
import { onMounted, onUnmounted } from 'vue';
import { createParlor } from 'parlor';

let parlor;
onMounted(() => {
  parlor = createParlor(${indent(literal(options), 2)});
});
onUnmounted(() => parlor.destroy());
</script>

<template></template>
`;
}

/** As a person would write it. `<` is never in it as such: the code may stand in a script element. */
export function literal(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replaceAll('<', '\\u003c')
    .replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, '$1$2:')
    .replace(/"((?:[^"\\]|\\.)*)"/g, (whole, text: string) =>
      text.includes("'") || text.includes('\\"') ? whole : `'${text}'`,
    );
}

function indent(text: string, by: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(by)}`);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function attributeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
