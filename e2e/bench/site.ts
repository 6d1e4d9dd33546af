// The site that is measured: a bare page, a bare button, and the widget, sent compressed as by any host of files.

import { readFileSync } from 'node:fs';
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Draws a button in a shadow root, and a field beside it with the click: the least that any launcher can cost. */
const bareButton = `const host=document.createElement('bare-button');const root=host.attachShadow({mode:'open'});
const sheet=new CSSStyleSheet();sheet.replaceSync('button{position:fixed;right:20px;bottom:20px;width:56px;height:56px;border-radius:50%;border:0;background:#2f5bea}');
root.adoptedStyleSheets=[sheet];const button=document.createElement('button');button.className='launcher';button.ariaLabel='Open';
button.onclick=()=>{const field=document.createElement('input');root.append(field);field.focus()};root.append(button);document.body.append(host)`;

export type PageName = 'bare' | 'button' | 'widget' | 'worker';

const tags: Readonly<Record<PageName, string>> = {
  bare: '',
  button: '<script defer src="/button.js"></script>',
  widget: '<script async src="/parlor/parlor.js" data-token-endpoint="/chat" data-worker="never"></script>',
  worker: '<script async src="/parlor/parlor.js" data-token-endpoint="/chat" data-worker="always"></script>',
};

export interface Site {
  readonly origin: string;
  close(): void;
}

/** `demo`: the origin of a demo that answers for the endpoint. */
export async function openSite(demo: string): Promise<Site> {
  const files = new Map<string, Buffer>();
  const compressed = (path: string) => {
    const known = files.get(path);
    if (known) return known;
    const bytes = brotliCompressSync(
      path === '/button.js' ? Buffer.from(bareButton) : readFileSync(dist + path.replace('/parlor/', '')),
    );
    files.set(path, bytes);
    return bytes;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const tag = tags[pathname.slice(1) as PageName];
    if (tag !== undefined) return send(response, 'text/html; charset=utf-8', brotliCompressSync(pageWith(tag)));
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (pathname === '/button.js' || pathname.startsWith('/parlor/')) {
      return send(response, 'text/javascript; charset=utf-8', compressed(pathname));
    }
    return passOn(demo, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const paragraphs = '<p>Stoneware for every day, thrown and glazed by hand in a small workshop by the sea.</p>'.repeat(
  40,
);

function pageWith(tag: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${tag}</head><body><h1>A page</h1>${paragraphs}</body></html>`;
}

function send(response: ServerResponse, type: string, bytes: Buffer): void {
  response
    .writeHead(200, {
      'content-type': type,
      'content-encoding': 'br',
      'content-length': bytes.length,
      'cache-control': type.startsWith('text/html') ? 'no-cache' : 'public, max-age=31536000, immutable',
    })
    .end(bytes);
}

function passOn(demo: string, request: IncomingMessage, response: ServerResponse): void {
  const { origin: _, ...headers } = request.headers;
  const target = new URL(request.url ?? '/', demo);
  const passed = forward(
    target,
    { method: request.method ?? 'GET', headers: { ...headers, host: target.host } },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  passed.on('error', () => response.writeHead(502).end());
  request.pipe(passed);
}
