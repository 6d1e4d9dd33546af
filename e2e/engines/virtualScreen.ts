// A screen that nobody sees, for browsers that are not drawn without one, or have no clipboard.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface VirtualScreen {
  /** For the variable `DISPLAY`. */
  readonly display: string;
  close(): Promise<void>;
}

export async function startScreen(): Promise<VirtualScreen> {
  // The server chooses a number that is free, and writes it when it is ready.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = new Promise<string>((resolve, reject) => {
    readLines(server.stdio[3] as Readable, resolve);
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it was ready')));
  });
  return { display: `:${await number}`, close: () => stop(server) };
}

export async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}

function readLines(stream: Readable, take: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line.trim());
  });
}
