// `npm run demo`: the whole of Parlor in one process on one port. Reads the command line and prints where to look.

import { PortError } from './listen';
import { type RunningDemo, SetupError, startDemo } from './startDemo';

function wholeNumber(name: string, fallback: number): number {
  const value = process.env[name];
  if (value === undefined || value === '') return fallback;
  if (!/^\d+$/.test(value)) throw new PortError(`${name} must be a whole number, not "${value}".`);
  return Number(value);
}

function announce(demo: RunningDemo): void {
  const lines = [
    '',
    '  Parlor demo',
    '',
    `  Shop, as a visitor     ${demo.origin}/`,
    `  The agent's side       ${demo.origin}/agent`,
    `  Playground             ${demo.origin}/playground`,
    `  Documentation          ${demo.origin}/docs`,
    `  Bare page, strict CSP  ${demo.origin}/plain`,
    ...demo.otherOrigins.map((origin) => `  Also at                ${origin}/`),
    '',
    demo.live
      ? '  Connected to Twilio: conversations reach your own account. Answer them there.'
      : `  No Twilio account needed: a local stand-in plays its part. ${demo.dataFile ? 'Conversations are kept; --fresh forgets them.' : 'Nothing is kept.'}`,
    '  Ctrl+C stops it.',
    '',
  ];
  console.log(lines.join('\n'));
}

async function main(): Promise<void> {
  const demo = await startDemo({
    port: wholeNumber('PORT', 8080),
    host: process.env.HOST || null,
    fresh: process.argv.includes('--fresh'),
    data: process.env.PARLOR_DATA || null,
    tokenSeconds: wholeNumber('PARLOR_TOKEN_SECONDS', 3600),
    environment: process.env,
    say: (line) => console.log(line),
  });
  announce(demo);

  let stopping = false;
  const stop = () => {
    // A second Ctrl+C means "now".
    if (stopping) process.exit(1);
    stopping = true;
    demo.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error('Could not stop cleanly:', error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof PortError || error instanceof SetupError ? error.message : error);
  process.exit(1);
});
