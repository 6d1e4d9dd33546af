// The code to paste, for each way of putting Parlor on a site.

import type { ParlorOptions } from 'parlor';

export type SnippetKind = 'html' | 'tagManager' | 'npm' | 'react' | 'vue';

/** Custom properties with their values. */
export type Offsets = Readonly<Record<string, string>>;

/** Where the file is: the site fills in its own. */
const fileAddress = 'https://YOUR-SITE/parlor/parlor.js';

/** Of the element that an inline chat stands in, px. */
const roomHeight = 600;

/** `offsets`: what the page's css says about a floating chat. */
export function snippet(kind: SnippetKind, options: ParlorOptions, offsets: Offsets = {}): string {
  switch (kind) {
    case 'html':
      return htmlTag(options, offsets);
    case 'tagManager':
      return tagManager(options, offsets);
    case 'npm':
      return npm(options, offsets);
    case 'react':
      return react(options, offsets);
    case 'vue':
      return vue(options, offsets);
  }
}

function htmlTag(options: ParlorOptions, offsets: Offsets): string {
  const entries = Object.entries(options);
  const plain = entries.filter(([, value]) => typeof value !== 'object');
  const rest = Object.fromEntries(entries.filter(([, value]) => typeof value === 'object'));
  const attributes = plain.map(
    ([name, value]) => `  data-${kebab(name)}${value === true ? '' : `="${attributeText(`${value}`)}"`}`,
  );
  const tag = `<script async src="${fileAddress}"\n${attributes.join('\n')}></script>`;
  // What is no plain text is given by a call, which waits until the file is there.
  const call = Object.keys(rest).length > 0 && [
    '<script>',
    `  ${queue}`,
    `  Parlor('init', ${indent(literal(rest), 2)});`,
    '</script>',
  ];
  return lines(isInline(options) && roomFor('html'), styleElement(offsets), tag, ...(call || []));
}

const queue = 'window.Parlor = window.Parlor || function () { (Parlor.q = Parlor.q || []).push(arguments); };';

function tagManager(options: ParlorOptions, offsets: Offsets): string {
  return lines(
    '<!-- Google Tag Manager: a tag of type "Custom HTML", trigger "All pages" -->',
    isInline(options) && `<!-- Your page says where the chat is: ${roomFor('html')} -->`,
    styleElement(offsets),
    '<script>',
    `  ${queue}`,
    `  Parlor('init', ${indent(literal(options), 2)});`,
    "  var script = document.createElement('script');",
    `  script.src = '${fileAddress}';`,
    '  document.head.appendChild(script);',
    '</script>',
  );
}

function npm(options: ParlorOptions, offsets: Offsets): string {
  return lines(
    '// npm install parlor',
    isInline(options) && `// Your page says where the chat is: ${roomFor('html')}`,
    Object.keys(offsets).length > 0 && `// Your style sheet: ${rule(offsets)}`,
    "import { createParlor } from 'parlor';",
    '',
    `createParlor(${literal(options)});`,
  );
}

function react(options: ParlorOptions, offsets: Offsets): string {
  const drawn = isInline(options)
    ? roomFor('react')
    : Object.keys(offsets).length > 0 && `<style>{'${rule(offsets)}'}</style>`;
  return lines(
    '// npm install parlor',
    `import { useEffect${isInline(options) ? ', useRef' : ''} } from 'react';`,
    "import { createParlor } from 'parlor';",
    '',
    'export function Chat() {',
    isInline(options) && '  const place = useRef(null);',
    '  useEffect(() => {',
    `    const parlor = createParlor(${indent(inPlace(options, 'place.current'), 4)});`,
    '    return () => parlor.destroy();',
    '  }, []);',
    `  return ${drawn || 'null'};`,
    '}',
  );
}

function vue(options: ParlorOptions, offsets: Offsets): string {
  return lines(
    '<!-- npm install parlor -->',
    '<script setup>',
    `import { onMounted, onUnmounted${isInline(options) ? ', ref' : ''} } from 'vue';`,
    "import { createParlor } from 'parlor';",
    '',
    isInline(options) && 'const place = ref(null);',
    'let parlor;',
    'onMounted(() => {',
    `  parlor = createParlor(${indent(inPlace(options, 'place.value'), 2)});`,
    '});',
    'onUnmounted(() => parlor.destroy());',
    '</script>',
    '',
    isInline(options) ? `<template>${roomFor('vue')}</template>` : '<template></template>',
    Object.keys(offsets).length > 0 && `\n${styleElement(offsets)}`,
  );
}

function isInline({ placement }: ParlorOptions): boolean {
  return placement === 'inline';
}

/** The element that an inline chat fills. */
function roomFor(kind: 'html' | 'react' | 'vue'): string {
  switch (kind) {
    case 'html':
      return `<div id="chat" style="height: ${roomHeight}px"></div>`;
    case 'react':
      return `<div ref={place} style={{ height: ${roomHeight} }} />`;
    case 'vue':
      return `<div ref="place" style="height: ${roomHeight}px"></div>`;
  }
}

/** The element itself in the place of its selector. */
function inPlace(options: ParlorOptions, element: string): string {
  return literal(options).replace(/^( {2}container: ).*?(,?)$/m, `$1${element}$2`);
}

function styleElement(offsets: Offsets): string | false {
  return Object.keys(offsets).length > 0 && `<style>${rule(offsets)}</style>`;
}

function rule(offsets: Offsets): string {
  const declarations = Object.entries(offsets).map(([name, value]) => `${name}: ${value};`);
  return `parlor-chat { ${declarations.join(' ')} }`;
}

function lines(...all: readonly (string | false)[]): string {
  return `${all.filter((line) => line !== false).join('\n')}\n`;
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
