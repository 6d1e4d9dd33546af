// @vitest-environment node
import { expect, it } from 'vitest';
import { bodyLimit } from './body';
import { createTestEndpoint, origin, outcomeOf } from './testing/endpoint';

/** A body that comes in chunks, without Content-Length. */
function streamed(chunks: Iterator<Uint8Array>): Request {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  return new Request('https://shop.example/initWebchat', {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body,
    duplex: 'half',
  } as RequestInit);
}

it.each(['', '{', 'null', '[]', '"text"', '7', 'undefined'])('400 invalidJson for the body %j', async (body) => {
  expect(await outcomeOf(await createTestEndpoint().post('initWebchat', body))).toBe('400 invalidJson');
});

it('400 invalidJson for a body that is not UTF-8', async () => {
  const bytes = new TextEncoder().encode('{"formData":{"query":"?"}}').map((byte) => (byte === 0x3f ? 0xff : byte));
  const request = streamed([bytes].values());
  expect(await outcomeOf(await createTestEndpoint().handle(request))).toBe('400 invalidJson');
});

it('400 invalidJson when the connection breaks in the middle', async () => {
  const request = streamed(
    (function* () {
      yield Uint8Array.of(0x7b);
      throw new Error('reset');
    })(),
  );
  expect(await outcomeOf(await createTestEndpoint().handle(request))).toBe('400 invalidJson');
});

it('413 bodyTooLarge when Content-Length says so, without reading', async () => {
  const endpoint = createTestEndpoint();
  const response = await endpoint.post('initWebchat', '{}', { 'content-length': String(bodyLimit + 1) });
  expect(await outcomeOf(response)).toBe('413 bodyTooLarge');
});

it('413 bodyTooLarge for an endless body, of which it reads hardly more than the limit', async () => {
  const chunk = new Uint8Array(8 * 1024).fill(0x20);
  let read = 0;
  const request = streamed(
    (function* () {
      for (;;) {
        read += chunk.length;
        yield chunk;
      }
    })(),
  );
  expect(await outcomeOf(await createTestEndpoint().handle(request))).toBe('413 bodyTooLarge');
  expect(read).toBeLessThanOrEqual(bodyLimit + 3 * chunk.length);
});

it('takes a body of exactly the limit', async () => {
  const body = '{}'.padEnd(bodyLimit, ' ');
  expect((await createTestEndpoint().post('initWebchat', body)).status).toBe(200);
  expect((await createTestEndpoint().post('initWebchat', `${body} `)).status).toBe(413);
});

it('415 unsupportedContentType for a compressed body', async () => {
  const response = await createTestEndpoint().post('initWebchat', '{}', { 'content-encoding': 'gzip' });
  expect(await outcomeOf(response)).toBe('415 unsupportedContentType');
});
