// Ways by which a text becomes markup or code. None is needed: elements are made by script, which also pleases Trusted Types.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));

const sinks =
  /\b(?:inner|outer)HTML\s*\+?=(?!=)|\b(insertAdjacentHTML|createContextualFragment|DOMParser|srcdoc|setHTML(?:Unsafe)?|parseHTMLUnsafe|dangerouslySetInnerHTML)\b|document\.write|\beval\s*\(|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*['"`]/;

it.each([
  'element.innerHTML = text',
  'element.outerHTML += text',
  'root.insertAdjacentHTML("beforeend", text)',
  'new DOMParser().parseFromString(text, "text/html")',
  'document.write(text)',
  'eval(text)',
  'new Function(text)()',
  'setTimeout("run()", 1)',
  '<div dangerouslySetInnerHTML={{ __html: text }} />',
])('knows %s', (code) => {
  expect(code).toMatch(sinks);
});

it('the widget and the endpoint have none of them', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|[\\/]testing[\\/]/.test(file),
  );
  expect(files.length).toBeGreaterThan(400);
  expect(files.filter((file) => sinks.test(readFileSync(path.join(folder, file), 'utf8')))).toEqual([]);
});
