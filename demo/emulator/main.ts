// Runs the stand-in alone, for foreign clients: node --import tsx demo/emulator/main.ts --port 9000 [--data file] [--fresh]
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf, isLoopback, sendJson } from './exchange';
import { derivedSid } from './sids';
import { createStandIn, forgetSaved } from './standIn';
import { mintToken } from './tokens';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '9000' },
    data: { type: 'string' },
    fresh: { type: 'boolean', default: false },
  },
});

const dataFile = values.data === undefined ? null : resolve(values.data);
if (dataFile !== null && values.fresh) forgetSaved(dataFile);

// The same at every start, so that a client's configuration stays valid. They protect nothing.
const credentials = {
  accountSid: derivedSid('AC', 'stand-in account'),
  authToken: derivedSid('AC', 'stand-in auth token').slice(2),
  apiKey: derivedSid('SK', 'stand-in api key'),
  apiSecret: derivedSid('SK', 'stand-in api secret').slice(2),
  serviceSid: derivedSid('IS', 'stand-in service'),
  addressSid: derivedSid('IG', 'stand-in address'),
};
const standIn = createStandIn({ ...credentials, dataFile });

const server = createServer((request, response) => {
  const { path, query } = addressOf(request);
  if (path === '/token' && isLoopback(request)) {
    const identity = query.get('identity') || 'visitor';
    mintToken(credentials, identity).then(
      (token) => {
        response.writeHead(200, { 'content-type': 'text/plain', 'access-control-allow-origin': '*' }).end(token);
      },
      (error) => sendJson(response, 500, { error: String(error) }),
    );
    return;
  }
  if (!standIn.handleRequest(request, response)) sendJson(response, 404, { error: 'Everything is below /twilio.' });
});
server.on('upgrade', (request, socket, head) => {
  if (!standIn.handleUpgrade(request, socket, head)) socket.destroy();
});
server.on('error', (error) => {
  console.error(`The stand-in could not start: ${error.message}`);
  process.exitCode = 1;
});
server.listen(Number(values.port), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : values.port;
  const base = `http://127.0.0.1:${port}`;
  for (const [name, value] of Object.entries(credentials)) console.log(`${name.padEnd(12)} ${value}`);
  console.log(`client       new Client(token, { Twilsock: { uri: 'ws://127.0.0.1:${port}/twilio/v3/wsconnect' } })`);
  console.log(`tokens       ${base}/token?identity=visitor`);
  console.log(`REST         ${base}/twilio/conversations/v1  ${base}/twilio/flex/v2/WebChats`);
  console.log(`faults       ${base}/twilio/faults`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    standIn.close().finally(() => process.exit());
  });
}
