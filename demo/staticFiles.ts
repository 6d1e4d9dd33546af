// Serves one folder: right types, no way out of the folder, hashed files cached for good.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

// What Vite appends: eight characters of base64url before the extension; six where our build says so.
const hashed = /[-.][\w-]{8}\.\w+$|\/chunks\/(apart\/)?\w+-[\w-]{6}\.js$/;

/** Answers from `folder` and resolves true, or resolves false when there is no such file. `path` is still percent-encoded. */
export type ServeFile = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  headers?: Readonly<Record<string, string>>,
) => Promise<boolean>;

export function createStaticFiles(folder: string): ServeFile {
  return async (request, response, path, headers = {}) => {
    const file = fileBelow(folder, path);
    if (!file) return false;
    const info = await stat(file).catch(() => null);
    if (!info?.isFile()) return false;

    const etag = `"${info.size.toString(36)}-${Math.floor(info.mtimeMs).toString(36)}"`;
    const all = {
      'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      etag,
      ...headers,
    };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, all).end();
      return true;
    }
    response.writeHead(200, { ...all, 'content-length': info.size });
    if (request.method === 'HEAD') {
      response.end();
      return true;
    }
    await new Promise<void>((resolve) => {
      const stream = createReadStream(file);
      stream.on('error', () => response.destroy());
      response.on('close', resolve);
      stream.pipe(response);
    });
    return true;
  };
}

function fileBelow(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = normalize(join(folder, decoded));
  return file.startsWith(normalize(folder) + sep) ? file : null;
}
