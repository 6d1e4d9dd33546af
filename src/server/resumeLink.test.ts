// @vitest-environment node
import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { brokenStore } from './testing/brokenStore';
import { createTestEndpoint, outcomeOf, type TestEndpoint } from './testing/endpoint';
import { begin, identityToken, siteSecret } from './testing/visitors';

const minute = 60_000;
const resume = { page: 'https://shop.example/help?from=chat' };

async function linkOf(
  endpoint: TestEndpoint,
  token: string,
): Promise<{ code: string; expiration: number; url: string }> {
  const { url, expiration } = await (await endpoint.post('resumeLink', { token })).json();
  return { url, expiration, code: new URL(url).hash.replace('#parlor-resume=', '') };
}

describe('a resume link', () => {
  it('leads to the configured page, with what it carries in the fragment', async () => {
    const endpoint = createTestEndpoint({ resume });
    const { token, identity, conversationSid, capabilities } = await begin(endpoint);
    expect(capabilities).toContain('resumeLink');
    const { url, expiration } = await linkOf(endpoint, token);
    expect(url.startsWith(`${resume.page}#parlor-resume=`)).toBe(true);
    expect(expiration).toBe(endpoint.clock.now + 10 * minute);
    for (const secret of [identity, conversationSid, token]) expect(url).not.toContain(secret);
  });

  it('continues the same conversation as the same visitor, and begins none', async () => {
    const endpoint = createTestEndpoint({ resume });
    const begun = await begin(endpoint);
    const { code } = await linkOf(endpoint, begun.token);
    endpoint.clock.now += 9 * minute;
    const resumed = await (await endpoint.post('initWebchat', { resume: code })).json();
    expect(resumed).toMatchObject({ identity: begun.identity, conversationSid: begun.conversationSid });
    const { id, ...session } = decodeJwt(resumed.token).parlor as { id: string };
    expect(decodeJwt(begun.token).parlor).toMatchObject(session);
    expect(decodeJwt(begun.token).parlor).not.toMatchObject({ id });
    expect(endpoint.twilio.requests).toEqual([]);
  });

  it('works once', async () => {
    const endpoint = createTestEndpoint({ resume });
    const { code } = await linkOf(endpoint, (await begin(endpoint)).token);
    const uses = await Promise.all([1, 2, 3].map(() => endpoint.post('initWebchat', { resume: code })));
    expect((await Promise.all(uses.map(outcomeOf))).sort()).toEqual(['200', '410 linkOver', '410 linkOver']);
  });

  it('works for its lifetime, and not a moment longer', async () => {
    const endpoint = createTestEndpoint({ resume: { ...resume, lifetime: minute } });
    const { code } = await linkOf(endpoint, (await begin(endpoint)).token);
    endpoint.clock.now += minute;
    expect(await outcomeOf(await endpoint.post('initWebchat', { resume: code }))).toBe('410 linkOver');
  });

  it('does not outlive the session', async () => {
    const endpoint = createTestEndpoint({ resume, maxSessionAge: 5 * minute });
    const { token } = await begin(endpoint);
    expect((await linkOf(endpoint, token)).expiration).toBe(endpoint.clock.now + 5 * minute);
  });

  it('is refused when nobody can tell whether it was used', async () => {
    const endpoint = createTestEndpoint({ resume, rateLimits: { store: brokenStore } });
    const { code } = await linkOf(endpoint, (await begin(endpoint)).token);
    expect(await outcomeOf(await endpoint.post('initWebchat', { resume: code }))).toBe('503 unavailable');
  });

  it.each(['x', 'a.b.c.d.e', `CH${'1'.repeat(32)}`])('that was not made here is refused: %s', async (code) => {
    const endpoint = createTestEndpoint({ resume });
    expect(await outcomeOf(await endpoint.post('initWebchat', { resume: code }))).toBe('410 linkOver');
    expect(endpoint.twilio.requests).toEqual([]);
  });

  it('cannot be changed, nor can a token or a sealed address pass as one', async () => {
    const endpoint = createTestEndpoint({ resume, identity: { key: siteSecret } });
    const { token } = await begin(endpoint, { identityToken: await identityToken(endpoint, { email: 'a@b.example' }) });
    const { code } = await linkOf(endpoint, token);
    const sealedEmail = (decodeJwt(token).parlor as { email: string }).email;
    const middle = Math.floor(code.length / 2);
    const changed = code.slice(0, middle) + (code[middle] === 'A' ? 'B' : 'A') + code.slice(middle + 1);
    for (const forged of [changed, token, sealedEmail]) {
      expect(await outcomeOf(await endpoint.post('initWebchat', { resume: forged }))).toBe('410 linkOver');
    }
  });

  it('is made for who has a token of this endpoint alone', async () => {
    const endpoint = createTestEndpoint({ resume });
    expect(await outcomeOf(await endpoint.post('resumeLink', { token: 'a.b.c' }))).toBe('403 invalidToken');
    expect(await outcomeOf(await createTestEndpoint().post('resumeLink', {}))).toBe('404 notFound');
  });
});

it('does not start with a page that is no page', () => {
  expect(() => createTestEndpoint({ resume: { page: 'javascript:alert(1)' } })).toThrow('resume.page');
});
