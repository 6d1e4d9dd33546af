// The endpoint as a part of an Express application.

import express from 'express';
import { createEndpoint, endpointOptionsFrom, toNodeListener } from 'parlor/server';

const read = endpointOptionsFrom(process.env);
if ('problems' in read) {
  console.error(read.problems.join('\n'));
  process.exit(1);
}

const app = express();
// Before body parsers: the endpoint reads the body itself, and never more than 64 KB of it.
app.use('/chat', toNodeListener(createEndpoint(read.options)));
app.use(express.json());
app.post('/orders', (request, response) => response.json({ received: request.body }));

app.listen(process.env.PORT ?? 3000, () => console.log('Listening.'));
