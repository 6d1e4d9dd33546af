// A page of its own for the states of the widget: the built files, a conversation in memory, and an endpoint that fails as
// its address says. Whatever engine comes by, it calls `window.parlorStates` (page/main.ts).

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { createStaticFiles } from '../../demo/staticFiles';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface StatesPage {
  readonly url: string;
  close(): Promise<void>;
}

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>States</title>
<link rel="icon" href="data:,">
<script type="module" src="/states.js"></script>
</head>
<body><main><h1>A shop</h1><p>What it sells.</p></main></body>
</html>
`;

export async function serveStates(): Promise<StatesPage> {
  const script = await bundle();
  const widget = createStaticFiles(path.join(root, 'dist'));
  const people = createStaticFiles(path.join(root, 'demo/agent/people'));
  const pictures = createStaticFiles(path.join(root, 'demo/shop/drawings'));
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://states');
    const [, folder = '', ...rest] = pathname.split('/');
    const send = (status: number, type: string, body: string) =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
    if (pathname === '/') return send(200, 'text/html', page);
    if (pathname === '/states.js') return send(200, 'text/javascript', script);
    if (folder === 'answers') {
      if (rest[0] === 'never') return;
      return send(Number(rest[0]), 'application/json', '{"error":{"code":"internal","message":"As asked for."}}');
    }
    const serve = { parlor: widget, people, pictures }[folder];
    if (!(await serve?.(request, response, rest.join('/')))) send(404, 'text/plain', 'There is nothing here.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bundle(): Promise<string> {
  const entry = path.join(root, 'e2e/states/page/main.ts');
  const [result] = [
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        lib: { entry, formats: ['es'] },
        target: 'es2022',
        minify: false,
        reportCompressedSize: false,
      },
    }),
  ].flat() as Rolldown.RolldownOutput[];
  if (!result) throw new Error('the page of the states was not built');
  return result.output[0].code;
}
