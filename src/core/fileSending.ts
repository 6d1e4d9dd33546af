// Sends a message with a file: gets what is in the file from the store first.

import { chatError } from './errors';
import type { LocalFile } from './message';
import type { ChatTransport, FileStore } from './ports';

export interface FileSending {
  /** As {@link ChatTransport.send}; rejects with `gone` when what was in the file is not there any more. */
  send(wire: ChatTransport, file: LocalFile, onProgress: (fraction: number) => void): Promise<number>;
  cancel(wire: ChatTransport | null, clientId: string): void;
}

export function createFileSending(files: FileStore): FileSending {
  /** Files that are being read, so that the transport does not know of them yet. */
  const reading = new Set<string>();
  return {
    async send(wire, file, onProgress) {
      reading.add(file.id);
      const content = await files.read(file.id);
      if (!reading.delete(file.id)) throw chatError('offline', 'cancelled');
      if (!content) throw chatError('gone', 'what was in the file is not stored any more');
      return wire.send({ clientId: file.id, text: '', file: { ...file, content } }, onProgress);
    },
    cancel(wire, clientId) {
      if (!reading.delete(clientId)) wire?.cancelUpload(clientId);
    },
  };
}
