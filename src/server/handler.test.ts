// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createEndpoint } from './handler';
import { createTestEndpoint, credentials, origin, outcomeOf, postRequest } from './testing/endpoint';

const endpointUrl = 'https://shop.example/chat/initWebchat';

describe('origins', () => {
  it('answers an allowed origin with CORS headers that name it', async () => {
    const response = await createTestEndpoint().post('initWebchat', {});
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('access-control-expose-headers')).toBe('Retry-After, Date');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('vary')).toBe('Origin');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['https://shop.example.evil.example', 'http://shop.example', 'https://shop.example:8443', 'null', ''])(
    'refuses %j before anything happens, without CORS headers',
    async (other) => {
      const endpoint = createTestEndpoint();
      const response = await endpoint.post('initWebchat', {}, { origin: other });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('vary')).toBe('Origin');
      expect(await outcomeOf(response)).toBe('403 originNotAllowed');
      expect(endpoint.twilio.requests).toEqual([]);
    },
  );

  it("refuses the endpoint's own origin unless it is listed", async () => {
    const endpoint = createTestEndpoint({ allowedOrigins: ['https://other.example'] });
    expect(await outcomeOf(await endpoint.post('initWebchat', {}))).toBe('403 originNotAllowed');
  });

  it('lets the origin "null" in when it is listed', async () => {
    const response = await createTestEndpoint({ allowedOrigins: ['null'] }).post('initWebchat', {}, { origin: 'null' });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('null');
  });

  it('lets requests without an Origin through, and gives them no CORS headers', async () => {
    const request = postRequest('initWebchat', {});
    request.headers.delete('origin');
    const response = await createTestEndpoint().handle(request);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('allows cookies only when configured', async () => {
    const response = await createTestEndpoint({ allowCredentials: true }).post('initWebchat', {});
    expect(response.headers.get('access-control-allow-credentials')).toBe('true');
  });
});

describe('preflight', () => {
  const preflight = (from: string, url = endpointUrl) =>
    new Request(url, { method: 'OPTIONS', headers: { origin: from, 'access-control-request-method': 'POST' } });

  it('tells an allowed origin what it may send', async () => {
    const response = await createTestEndpoint().handle(preflight(origin));
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    expect(response.headers.get('access-control-allow-methods')).toBe('POST');
    expect(response.headers.get('access-control-allow-headers')).toMatch(/^Content-Type, X-Requested-With/);
    expect(response.headers.get('access-control-max-age')).toBe('7200');
  });

  it('succeeds for an unknown path, so that the page can read the 404 that follows', async () => {
    expect((await createTestEndpoint().handle(preflight(origin, 'https://shop.example/x'))).status).toBe(204);
  });

  it('fails for any other origin', async () => {
    const response = await createTestEndpoint().handle(preflight('https://evil.example'));
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('requests', () => {
  it.each(['/initWebchat', '/initWebchat/', '/any/base/initWebchat'])('answers below any base: %s', async (path) => {
    const { handle } = createTestEndpoint();
    const { headers } = postRequest('initWebchat', {});
    expect(
      (await handle(new Request(`https://x.example${path}`, { method: 'POST', headers, body: '{}' }))).status,
    ).toBe(200);
  });

  it.each(['unknown', 'initWebchat/more', 'initwebchat', '__proto__', ''])('404 notFound for %j', async (call) => {
    expect(await outcomeOf(await createTestEndpoint().post(call, {}))).toBe('404 notFound');
  });

  it('405 methodNotAllowed for other methods, naming the allowed ones', async () => {
    const response = await createTestEndpoint().handle(new Request(endpointUrl, { headers: { origin } }));
    expect(response.headers.get('allow')).toBe('POST, OPTIONS');
    expect(await outcomeOf(response)).toBe('405 methodNotAllowed');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    '415 unsupportedContentType for %s',
    async (type) => {
      const response = await createTestEndpoint().post('initWebchat', {}, { 'content-type': type });
      expect(await outcomeOf(response)).toBe('415 unsupportedContentType');
    },
  );

  it('429 rateLimited with Retry-After for one request too many from an address', async () => {
    const endpoint = createTestEndpoint({ rateLimits: { newConversations: { count: 2, windowMs: 60_000 } } });
    await endpoint.post('initWebchat', {});
    await endpoint.post('initWebchat', {});
    endpoint.clock.now += 20_000;
    const refused = await endpoint.post('initWebchat', {});
    expect(refused.headers.get('retry-after')).toBe('40');
    expect(await outcomeOf(refused)).toBe('429 rateLimited');
    expect(endpoint.twilio.requests).toHaveLength(2);
    endpoint.clock.now += 40_000;
    expect((await endpoint.post('initWebchat', {})).status).toBe(200);
  });

  it('warns once when addresses are unknown, and serves', async () => {
    const endpoint = createTestEndpoint({
      clientAddress: () => null,
      rateLimits: { newConversations: { count: 1, windowMs: 60_000 } },
    });
    await endpoint.post('initWebchat', {});
    expect((await endpoint.post('initWebchat', {})).status).toBe(200);
    expect(endpoint.log.filter(({ event }) => event === 'clientAddressUnknown')).toHaveLength(1);
  });

  it("500 internal when the site's own hook throws, before anything is created, without the hook's message", async () => {
    const endpoint = createTestEndpoint({
      clientOptions: () => {
        throw new Error('ada@example.com');
      },
    });
    expect(await outcomeOf(await endpoint.post('initWebchat', {}))).toBe('500 internal');
    expect(endpoint.twilio.requests).toEqual([]);
    expect(endpoint.log.at(-1)).toMatchObject({ event: 'internalError', name: 'Error' });
    expect(JSON.stringify(endpoint.log)).not.toContain('ada@example.com');
  });

  it('serves when the log itself throws', async () => {
    const endpoint = createTestEndpoint({
      log: () => {
        throw new Error('disk full');
      },
    });
    expect((await endpoint.post('initWebchat', {})).status).toBe(200);
  });
});

it('tells every problem of its options at once, and no secret', () => {
  const start = () =>
    createEndpoint({
      twilio: { ...credentials, accountSid: 'XX-secret', authToken: '' },
      allowedOrigins: ['*', 'https://shop.example/'],
      tokenLifetime: 7_200_000,
    });
  expect(start).toThrow(TypeError);
  expect(start).toThrow(/authToken is missing.*accountSid must start with AC.*wildcard.*trailing slash.*tokenLifetime/);
  expect(start).not.toThrow(/XX-secret/);
});
