// Where the visitor's files lie until they are sent. The build puts a self-contained file in its place.

import type { StoredFiles } from '../browser/fileStore';

export function loadFilesPart(_attempt: number): Promise<{
  createFileStore(instance: string, alone: boolean, lasting: boolean): StoredFiles;
}> {
  return import('../browser/fileStore');
}
