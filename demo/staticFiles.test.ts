import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createStaticFiles } from './staticFiles';

let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parlor-static-'));
  await mkdir(join(folder, 'public/chunks'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'public/parlor.js'), '1');
  await writeFile(join(folder, 'public/chunks/app-AbCd_123.js'), '2');
  await writeFile(join(folder, 'public/chunks/app-Ab_-12.js'), '2');
  const serve = createStaticFiles(join(folder, 'public'));
  server = createServer(async (request, response) => {
    const path = request.headers['x-path'];
    if (!(await serve(request, response, typeof path === 'string' ? path : ''))) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

const get = (path: string, headers = {}) => fetch(origin, { headers: { 'x-path': path, ...headers } });

it('keeps hashed files for good and asks again for the others', async () => {
  expect((await get('chunks/app-AbCd_123.js')).headers.get('cache-control')).toContain('immutable');
  expect((await get('chunks/app-Ab_-12.js')).headers.get('cache-control')).toContain('immutable');
  const entry = await get('parlor.js');
  expect(entry.headers.get('cache-control')).toBe('no-cache');
  expect(entry.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  const again = await get('parlor.js', { 'if-none-match': entry.headers.get('etag') });
  expect(again.status).toBe(304);
});

it.each([
  '../secret.txt',
  '%2e%2e/secret.txt',
  '..%2fsecret.txt',
  'chunks/../../secret.txt',
  '%00',
  '%zz',
  '',
  'chunks',
])('gives nothing for %j', async (path) => {
  expect((await get(path)).status).toBe(404);
});
