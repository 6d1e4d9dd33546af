// What the SDK says to the service in one whole conversation, compared with a file. The project "slim SDK" runs this as well,
// so that whatever the build leaves out or renames is seen here when the service would have seen it.

import { expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { decodePacket, type Packet } from '../../demo/emulator/twilsock';
import { inWorld } from './testing/standInWorld';

/** How connecting went, for Twilio's own statistics: the slim SDK does not tell. */
const isTelemetry = ({ header }: Packet) => header.method === 'telemetry';

/** Without what is another in every run, and on every machine. */
function inWords({ header, payload }: Packet): string {
  const inner = JSON.stringify(header.http_request ?? '');
  // Which of them go together, and what is behind by then, is a matter of moments.
  const isBatch = inner.includes('/Subscriptions"');
  return (
    `${JSON.stringify({ ...header, payload_size: 'any' })} ${isBatch ? '' : payload}`
      .replace(/"(id|token|continuation_token|X-Twilio-Mutation-Id|Twilio-Request-Id)":"[^"]*"/g, '"$1":"…"')
      .replace(/\b([A-Z]{2})[\da-f]{32}\b/g, '$1…')
      // Browser and system, which the slim SDK does not look for.
      .replace(/,\\*"(os|osVer|pl|plVer)\\*":(\\*"[^"\\]*\\*"|null)/g, '')
      .replace(/"(env|envv|osv|osa)":("[^"]*"|\d+)/g, '"$1":"…"')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, 'time')
      .replace(/[\da-f]{8}-[\da-f-]{27}/g, 'uuid')
  );
}

it('says what is written in wire.txt, header by header, and nothing else', { timeout: 60_000 }, () =>
  inWorld(async ({ transport, credentials, freshToken, say, events }) => {
    const said = new Set<string>();
    const { send } = WebSocket.prototype;
    vi.spyOn(WebSocket.prototype, 'send').mockImplementation(function (this: WebSocket, data, ...rest) {
      // The stand-in's own ends of the sockets have no address.
      const packet = this.url ? decodePacket(Buffer.from(data as Buffer)) : undefined;
      if (packet && !isTelemetry(packet)) said.add(inWords(packet));
      return (send as (...all: unknown[]) => void).call(this, data, ...rest);
    });
    await transport.connect(credentials);
    await transport.send({ clientId: 'a', text: 'Hello' });
    await say('Hello back');
    await vi.waitFor(() => expect(events.some(({ kind }) => kind === 'messageArrived')).toBe(true));
    transport.setTyping();
    await transport.advanceRead(1);
    await transport.history(null, 20);
    await transport.updateToken(await freshToken());
    await transport.probe();
    await transport.quit();
    transport.close();
    await expect(`${[...said].sort().join('\n')}\n`).toMatchFileSnapshot('testing/wire.txt');
  }),
);
