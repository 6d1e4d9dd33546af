// Takes the wanted port or the next free one, and says so.

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The port cannot be had; `message` is written for whoever started the demo. */
export class PortError extends Error {}

const attempts = 20;

/**
 * Resolves with the port that was taken. Tries `port` and the 19 after it; 0 lets the system choose.
 * @throws PortError when none of them is free or allowed.
 */
export async function listen(server: Server, port: number, host: string, say: (line: string) => void): Promise<number> {
  if (port > 65_535) throw new PortError(`PORT must be at most 65535, not ${port}.`);
  for (let candidate = port; candidate < port + attempts && candidate <= 65_535; candidate++) {
    const outcome = await tryPort(server, candidate, host);
    if (outcome === 'listening') {
      const taken = (server.address() as AddressInfo).port;
      if (port !== 0 && taken !== port) say(`Port ${port} is taken, using ${taken} instead.`);
      return taken;
    }
    if (outcome === 'EACCES')
      throw new PortError(`Port ${candidate} needs more rights. Choose another, as in PORT=8090.`);
    if (outcome !== 'EADDRINUSE')
      throw new PortError(`Cannot listen on ${host}:${candidate} (${outcome}). Check HOST and PORT.`);
  }
  throw new PortError(`Ports ${port} to ${port + attempts - 1} are all taken. Choose another, as in PORT=9000.`);
}

function tryPort(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      resolve(error.code ?? error.message);
    };
    const onListening = () => {
      server.off('error', onError);
      resolve('listening');
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, host);
  });
}
