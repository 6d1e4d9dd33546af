// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createTestEndpoint, credentials, outcomeOf, type TestEndpoint } from './testing/endpoint';
import { begin, identityToken, siteSecret } from './testing/visitors';

const identity = { key: siteSecret };
const older = `CH${'a'.repeat(32)}`;
const newer = `CH${'b'.repeat(32)}`;

async function beginKnown(endpoint: TestEndpoint) {
  return begin(endpoint, { identityToken: await identityToken(endpoint) });
}

const stored = {
  conversations: [
    {
      conversation_sid: older,
      friendly_name: '',
      conversation_state: 'closed',
      unread_messages_count: null,
      date_updated: '2025-12-01T10:00:00Z',
    },
    {
      conversation_sid: newer,
      friendly_name: 'Ada',
      conversation_state: 'active',
      unread_messages_count: 2,
      date_updated: '2025-12-24T10:00:00Z',
    },
    { friendly_name: 'without a sid' },
    null,
  ],
};

describe('the list of conversations', () => {
  it('is of the visitor whom the token names, newest first', async () => {
    const endpoint = createTestEndpoint({ twilio: credentials, identity });
    const known = await beginKnown(endpoint);
    endpoint.twilio.failNext('/Conversations?PageSize=50', { status: 200, body: stored });
    const response = await endpoint.post('conversations', { token: known.token });
    expect(await response.json()).toEqual({
      conversations: [
        { conversationSid: newer, title: 'Ada', updatedAt: Date.UTC(2025, 11, 24, 10), unread: 2, state: 'active' },
        { conversationSid: older, updatedAt: Date.UTC(2025, 11, 1, 10), unread: 0, state: 'closed' },
      ],
    });
    expect(new URL(endpoint.twilio.requests[0]?.url ?? '').pathname).toBe(
      `/v1/Services/${credentials.serviceSid}/Users/${known.identity}/Conversations`,
    );
  });

  it.each([[{ status: 404 }], [{ status: 200, body: {} }]])('is empty when Twilio answers %j', async (reply) => {
    const endpoint = createTestEndpoint({ identity });
    const { token } = await beginKnown(endpoint);
    endpoint.twilio.failNext('?PageSize=50', reply);
    expect(await (await endpoint.post('conversations', { token })).json()).toEqual({ conversations: [] });
  });

  it('is refused to strangers, who are not told of it', async () => {
    const endpoint = createTestEndpoint({ identity });
    const { token, capabilities } = await begin(endpoint);
    expect(capabilities).not.toContain('conversations');
    expect(await outcomeOf(await endpoint.post('conversations', { token }))).toBe('403 invalidIdentity');
  });
});

describe('taking up a conversation of the list', () => {
  async function takeUp(endpoint: TestEndpoint, sid: string) {
    return endpoint.post('initWebchat', { identityToken: await identityToken(endpoint), resume: sid });
  }

  it('gives a token for it, and begins none', async () => {
    const endpoint = createTestEndpoint({ identity });
    const known = await beginKnown(endpoint);
    endpoint.twilio.failNext(`/Users/${known.identity}/Conversations/${older}`, { status: 200, body: {} });
    // Not the fake's usual identity, which Flex would have answered with.
    const answer = await (await takeUp(endpoint, older)).json();
    expect(answer.conversationSid).toBe(older);
    expect(endpoint.twilio.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  it('is refused when the visitor is not in it', async () => {
    const endpoint = createTestEndpoint({ identity });
    endpoint.twilio.failNext(`/Conversations/${older}`, { status: 404, body: { code: 20404 } });
    expect(await outcomeOf(await takeUp(endpoint, older))).toBe('410 sessionOver');
    expect(endpoint.log.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it.each(['CH../../../Users', 'CH1'])('never puts anything but a sid into a path: %s', async (sid) => {
    const endpoint = createTestEndpoint({ identity });
    expect(await outcomeOf(await takeUp(endpoint, sid))).toBe('410 linkOver');
    expect(endpoint.twilio.requests).toEqual([]);
  });
});

describe('resume: latest', () => {
  const ask = async (endpoint: TestEndpoint) =>
    endpoint.post('initWebchat', { identityToken: await identityToken(endpoint), resume: 'latest' });

  it('goes on with the newest that is not closed', async () => {
    const endpoint = createTestEndpoint({ twilio: credentials, identity });
    endpoint.twilio.failNext('/Conversations?PageSize=50', { status: 200, body: stored });
    const answer = await (await ask(endpoint)).json();
    expect(answer).toMatchObject({ conversationSid: newer, capabilities: expect.arrayContaining(['conversations']) });
    expect(endpoint.twilio.requests).toHaveLength(1);
  });

  it.each([[{ status: 404 }], [{ status: 200, body: { conversations: [stored.conversations[0]] } }]])(
    'is 204 when none is on (%j), and begins none',
    async (reply) => {
      const endpoint = createTestEndpoint({ twilio: credentials, identity });
      endpoint.twilio.failNext('/Conversations?PageSize=50', reply);
      const response = await ask(endpoint);
      expect([response.status, await response.text()]).toEqual([204, '']);
      expect(endpoint.twilio.requests).toHaveLength(1);
    },
  );

  it('is nothing for somebody whom the site has not named', async () => {
    const endpoint = createTestEndpoint({ twilio: credentials, identity });
    expect(await outcomeOf(await endpoint.post('initWebchat', { resume: 'latest' }))).toBe('410 linkOver');
  });
});
