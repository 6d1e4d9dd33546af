// Reads a request's JSON object without ever holding more than the limit in memory.

import { Refusal } from './refusal';

/** Bytes of a request body. The largest honest one is 16 KB of answers and context, written with JSON's escapes. */
export const bodyLimit = 64 * 1024;

const tooLarge = () => new Refusal('bodyTooLarge', `The request body is larger than ${bodyLimit} bytes.`);

export function requireJsonContentType(request: Request): void {
  const contentType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (contentType !== 'application/json') {
    throw new Refusal('unsupportedContentType', 'Send the request with Content-Type: application/json.');
  }
  const encoding = request.headers.get('content-encoding')?.trim().toLowerCase();
  if (encoding && encoding !== 'identity') {
    throw new Refusal('unsupportedContentType', 'Send the request body uncompressed.');
  }
}

export async function readJsonObject(request: Request): Promise<Record<string, unknown>> {
  const text = decode(await readBytes(request));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal('invalidJson', 'The request body is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal('invalidJson', 'The request body must be a JSON object.');
  }
  return value as Record<string, unknown>;
}

async function readBytes(request: Request): Promise<Uint8Array> {
  // A declared length saves reading; it is not believed when small, so the bytes are counted all the same.
  if (Number(request.headers.get('content-length')) > bodyLimit) throw tooLarge();
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Refusal('invalidJson', 'The request body could not be read to its end.');
    });
    if (done) break;
    size += value.byteLength;
    if (size > bodyLimit) {
      reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('invalidJson', 'The request body is not valid UTF-8.');
  }
}
