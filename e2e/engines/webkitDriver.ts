// Starts WebKitGTK's own browser with its WebDriver on a screen that nobody sees. One driver holds one session.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import type { WebKit } from './findEngines';
import { startScreen, stop } from './virtualScreen';

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
