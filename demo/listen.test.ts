import { createServer, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { listen, PortError } from './listen';

const open: Server[] = [];

function newServer(): Server {
  const server = createServer();
  open.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

it('takes the next free port and says so', async () => {
  const said: string[] = [];
  const taken = await listen(newServer(), 0, '127.0.0.1', (line) => said.push(line));
  const next = await listen(newServer(), taken, '127.0.0.1', (line) => said.push(line));
  expect(next).toBeGreaterThan(taken);
  expect(said).toEqual([`Port ${taken} is taken, using ${next} instead.`]);
});

it('says which address it cannot listen on', async () => {
  await expect(listen(newServer(), 18_080, '203.0.113.1', () => {})).rejects.toThrow(/203\.0\.113\.1:18080.*HOST/);
});

it('refuses a port that does not exist', async () => {
  await expect(listen(newServer(), 70_000, '127.0.0.1', () => {})).rejects.toBeInstanceOf(PortError);
});
