// The endpoint on its own, with nothing but Node. Run it: ALLOWED_ORIGINS=https://shop.example TWILIO_…=… node node.js

import { createServer } from 'node:http';
import { createEndpoint, endpointOptionsFrom, toNodeListener } from 'parlor/server';

const read = endpointOptionsFrom(process.env);
if ('problems' in read) {
  console.error(read.problems.join('\n'));
  process.exit(1);
}
const chat = toNodeListener(createEndpoint(read.options));

const server = createServer((request, response) => {
  if (request.url?.startsWith('/chat/')) return chat(request, response);
  response.writeHead(404).end();
});
server.listen(process.env.PORT ?? 3000, () => console.log('Listening.'));
