// From a file as the visitor gives it to one that can be sent, or the reason why it cannot.

import { checkFile, type Refusal, shownTypes } from './checkFile';
import { declaredPoints, mostPoints } from './declaredPoints';
import { headBytes, kindByContent } from './fileKinds';
import { cleanFileName, extensionOf, withExtension } from './fileName';
import type { Limits } from './limits';
import { withoutMetadata } from './metadata';
import { drawnAnew } from './pictures';

export type Prepared =
  | { readonly kind: 'ready'; readonly name: string; readonly type: string; readonly content: Blob }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** `unnamed`: stands in for a name of which nothing can be shown. */
export async function prepareFile(file: File, limits: Limits, unnamed: string): Promise<Prepared> {
  let name = cleanFileName(file.name, unnamed);
  const refuse = (refusal: Refusal): Prepared => ({ kind: 'refused', refusal });
  let head: Uint8Array;
  try {
    head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  } catch {
    // Gone or changed since it was chosen; a folder that was dropped looks like this too.
    return refuse({ kind: file.type === '' && file.size % 4096 === 0 ? 'folder' : 'unreadable', name });
  }
  // What is pasted may have no extension at all.
  if (extensionOf(name) === '') name = withExtension(name, kindByContent(head)?.extensions[0] ?? 'txt');
  const verdict = checkFile({ name, size: file.size, type: file.type, head }, limits);
  if (verdict.kind === 'refused') return refuse(verdict.refusal);
  // Before anything draws it, here or where it arrives.
  if (!(await canBeDrawn(file, head))) return refuse({ kind: 'unreadable', name });
  switch (verdict.kind) {
    case 'fine':
      return clean(file, name, verdict.type, limits);
    case 'convert': {
      const content = await drawnAnew(file, limits.maxBytes);
      if (content) return { kind: 'ready', name: withExtension(name, 'jpg'), type: 'image/jpeg', content };
      return refuse(
        file.size > limits.maxBytes
          ? { kind: 'tooLarge', name, maxBytes: limits.maxBytes }
          : { kind: 'type', name, types: shownTypes(limits) },
      );
    }
  }
}

/** How deep in a file its size is looked for. In a JPEG it stands behind all that cameras tell. */
const deepest = { jpeg: 2 ** 24, other: 2 ** 16 };

async function canBeDrawn(file: File, head: Uint8Array): Promise<boolean> {
  const { type = '' } = kindByContent(head) ?? {};
  if (!type.startsWith('image/')) return true;
  const depth = type === 'image/jpeg' ? deepest.jpeg : deepest.other;
  try {
    const points = declaredPoints(new Uint8Array(await file.slice(0, depth).arrayBuffer()));
    return points !== null && points <= mostPoints;
  } catch {
    return false;
  }
}

async function clean(file: File, name: string, type: string, limits: Limits): Promise<Prepared> {
  if (!limits.removeMetadata || !type.startsWith('image/')) return { kind: 'ready', name, type, content: file };
  try {
    if (type === 'image/heic') {
      // A JPEG can be opened by everybody. Most browsers cannot read HEIC: then it goes as it is, without what it tells.
      const drawn = await drawnAnew(file, limits.maxBytes);
      if (drawn) return { kind: 'ready', name: withExtension(name, 'jpg'), type: 'image/jpeg', content: drawn };
    }
    const bytes = withoutMetadata(new Uint8Array(await file.arrayBuffer()), type);
    if (bytes) return { kind: 'ready', name, type, content: new Blob([bytes], { type }) };
    const drawn = await drawnAnew(file, limits.maxBytes);
    if (drawn) return { kind: 'ready', name: withExtension(name, 'jpg'), type: 'image/jpeg', content: drawn };
  } catch {
    // Falls through: it cannot be read.
  }
  return { kind: 'refused', refusal: { kind: 'unreadable', name } };
}
