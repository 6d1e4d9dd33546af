// Holds the screens to the texts: each is used, and no screen says anything else.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { textsIn } from '../../scripts/compareTexts';
import { englishTexts } from './english';

const src = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(src, file), 'utf8');
function sourcesBelow(folder: string): readonly (readonly [file: string, text: string])[] {
  return readdirSync(path.join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|testing\//.test(file))
    .map((file) => [`${folder}/${file}`, read(`${folder}/${file}`)]);
}

const screens = [...sourcesBelow('ui'), ...sourcesBelow('engage')];

it('every text is used', () => {
  const code = [...screens, ['', read('app.ts')], ['', read('i18n/formats.ts')]].map(([, text]) => text).join('\n');
  const isNamed = (name: string) => new RegExp(`[.{,?]\\s*${name}\\b(?!:\\s*(?:string|readonly))`).test(code);
  // `errors[kind]`: all of the group at once.
  const isIndexed = (name: string) => new RegExp(`\\b${name}(?:\\?\\.)?\\[`).test(code);
  const unused = [...textsIn(englishTexts).keys()]
    .map((place) => place.split('.'))
    .filter((names) => !isNamed(names.at(-1) ?? '') && !isIndexed(names.at(-2) ?? ''));
  expect(unused).toEqual([]);
});

/** Attributes that somebody reads or hears. */
const spoken = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);
const hasWord = (text: string) => /\p{L}{2,}/u.test(text);

it('no screen says what is not among the texts', () => {
  const found = screens.flatMap(([file, text]) => literalTexts(file, text));
  expect(found).toEqual([]);
});

it('finds what a screen says by itself', () => {
  const screen = `const a = <p title="Hello">Hi <b aria-label={open ? 'Close' : texts.open}>{'you'}</b></p>;
    button.ariaLabel = 'Press'; node.textContent = \`Wait\`;`;
  expect(literalTexts('a.tsx', screen).map((line) => line.replace(/^.*: /, ''))).toEqual([
    'Hello',
    'Hi',
    'Close',
    'you',
    'Press',
    'Wait',
  ]);
});

function literalTexts(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const add = (node: ts.Node, words: string) => {
    if (!hasWord(words)) return;
    found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${words.trim()}`);
  };
  /** Texts that an expression may come out as. */
  const addTexts = (node: ts.Node | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node)) add(node, node.text);
    else if (ts.isTemplateExpression(node)) for (const { literal } of node.templateSpans) add(node, literal.text);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(addTexts);
    else if (ts.isBinaryExpression(node)) [node.left, node.right].filter((side) => !isTest(side)).forEach(addTexts);
    else if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) addTexts(node.expression);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) add(node, node.text);
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) addTexts(node.expression);
    else if (ts.isJsxAttribute(node) && spoken.has(node.name.getText())) addTexts(node.initializer);
    else if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      /\.(ariaLabel|textContent|innerText|title|placeholder|alt)$/.test(node.left.getText())
    ) {
      addTexts(node.right);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `kind === 'failed'` says nothing. */
function isTest(node: ts.Node): boolean {
  return ts.isBinaryExpression(node) && /^[!=<>]/.test(node.operatorToken.getText());
}
