import { describe, expect, it, vi } from 'vitest';
import { describeTransportContract } from '../core/testing/transportContract';
import { agent, inWorld, makeStandInWorld, visitor } from './testing/standInWorld';

describeTransportContract('the Twilio adapter over the real SDK', () => makeStandInWorld());

describe('the Twilio adapter', { timeout: 40_000 }, () => {
  it('tells a refused token on connecting as auth, and connects with a fresh one', () =>
    inWorld(async ({ transport, credentials, freshToken }) => {
      const forged = `${credentials.token.slice(0, -6)}AAAAAA`;
      await expect(transport.connect({ ...credentials, token: forged })).rejects.toMatchObject({ kind: 'auth' });
      await expect(transport.connect({ ...credentials, token: await freshToken() })).resolves.toBeDefined();
    }));

  it('tells a conversation that does not exist as gone', () =>
    inWorld(async ({ transport, credentials }) => {
      const elsewhere = { ...credentials, conversationSid: `CH${'9'.repeat(32)}` };
      await expect(transport.connect(elsewhere)).rejects.toMatchObject({ kind: 'gone' });
    }));

  it('tells a conversation that was closed while nobody looked as gone or ended', () =>
    inWorld(async ({ transport, credentials, closeConversation }) => {
      await closeConversation();
      const outcome = await transport.connect(credentials).then(
        (snapshot) => (snapshot.ended ? 'ended' : 'open'),
        (error) => error.kind,
      );
      expect(['ended', 'gone']).toContain(outcome);
    }));

  it('warns before the token ends', () =>
    inWorld(async ({ transport, credentials, standIn, events }) => {
      await transport.connect(credentials);
      standIn.faults.set({ kind: 'warnTokens', identity: visitor });
      await vi.waitFor(() => expect(events.map((event) => event.kind)).toContain('tokenExpiring'));
    }));

  it('classes a 429 and a 500 of a send', () =>
    inWorld(async ({ transport, credentials, standIn }) => {
      await transport.connect(credentials);
      const match = '^POST .*/Messages$';
      standIn.faults.set({ kind: 'failRequests', via: 'tunnel', status: 429, match });
      await expect(transport.send({ clientId: 'a', text: 'x' })).rejects.toMatchObject({ kind: 'rateLimited' });
      standIn.faults.set({ kind: 'failRequests', via: 'tunnel', status: 500, match });
      await expect(transport.send({ clientId: 'a', text: 'x' })).rejects.toMatchObject({ kind: 'unavailable' });
      await expect(transport.send({ clientId: 'a', text: 'x' })).resolves.toBe(0);
    }));

  it('connects once the service lets it, after upgrades were refused', () =>
    inWorld(async ({ transport, credentials, standIn }) => {
      standIn.faults.set({ kind: 'refuseUpgrades', count: 1 });
      await expect(transport.connect(credentials)).resolves.toBeDefined();
    }));

  it('names the agent as soon as the service tells the name', () =>
    inWorld(async ({ transport, credentials, rest, events }) => {
      await rest('POST', `/Users/${agent}`, { FriendlyName: 'Robin Meyer' });
      await transport.connect(credentials);
      await vi.waitFor(() =>
        expect(events.findLast((event) => event.kind === 'participantsChanged')).toMatchObject({
          participants: expect.arrayContaining([expect.objectContaining({ identity: agent, name: 'Robin Meyer' })]),
        }),
      );
    }));

  it('moves the horizon', () =>
    inWorld(async ({ transport, credentials, say, rest, events }) => {
      await transport.connect(credentials);
      await say('read me');
      await vi.waitFor(() => expect(events.map((event) => event.kind)).toContain('messageArrived'));
      await transport.advanceRead(0);
      const { participants } = (await rest('GET', `/Conversations/${credentials.conversationSid}/Participants`)) as {
        participants: { identity: string; last_read_message_index: number | null }[];
      };
      expect(participants.find(({ identity }) => identity === visitor)?.last_read_message_index).toBe(0);
    }));
});
