// Starts WebKitGTK's own browser with its WebDriver on a screen that nobody sees. One driver holds one session.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import type { WebKit } from './findEngines';

export interface WebKitSession {
  readonly driver: WebDriver;
  /** `MiniBrowser` and the version of WebKitGTK. */
  readonly version: string;
  close(): Promise<void>;
}

export async function startWebKit({ driver: program, browser }: WebKit): Promise<WebKitSession> {
  const screen = await startScreen();
  const port = await freePort();
  const server = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: screen.display,
      // No graphics card, no desktop, and no accessibility bus to wait for.
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      GDK_BACKEND: 'x11',
    },
  });
  const end = async () => {
    await stop(server);
    await screen.close();
  };
  try {
    await untilReady(port, server);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {
            binary: browser,
            args: ['--automation'],
          },
        }),
      )
      .build();
    const version = (await driver.getCapabilities()).getBrowserVersion() ?? 'of unknown version';
    return {
      driver,
      version,
      async close() {
        // A browser that is gone already has nothing left to say.
        await driver.quit().catch(() => {});
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function startScreen(): Promise<{ readonly display: string; close(): Promise<void> }> {
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

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function untilReady(port: number, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error('WebKitWebDriver ended before it was ready');
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function readLines(stream: Readable, take: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line.trim());
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}
