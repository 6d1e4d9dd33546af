import { createFakeClock } from './fakeClock';
import { fakeContent } from './fakeFiles';
import { createFakeService, visitorIdentity } from './fakeService';
import { describeTransportContract } from './transportContract';

// The suite waits in real time; the fake's clock is moved along behind it.
describeTransportContract('the fake', async () => {
  const clock = createFakeClock();
  const service = createFakeService(clock);
  const ticking = setInterval(() => clock.advance(200), 5);
  let token = 1;
  return {
    transport: service.makeTransport(),
    credentials: {
      token: 'token-1',
      conversationSid: 'CH1',
      receivedAt: clock.now(),
      lifetimeMs: 3_600_000,
      identity: visitorIdentity,
      region: null,
      capabilities: [],
      clientOptions: null,
    },
    say: async (text) => void service.say(text),
    agentTypes: async () => service.typing(true),
    drop: async () => service.drop(),
    silence: async () => service.goSilent(),
    loseNextAnswer: async () => void service.sendFaults.push('lostAfter'),
    expireToken: async () => service.expireToken(),
    freshToken: async () => `token-${++token}`,
    closeConversation: async () => service.close(),
    stored: async () => service.messages.map(({ body, clientId }) => ({ body, clientId })),
    contentOf: (text, type) => fakeContent(text.length, type),
    storedFiles: async () =>
      service.messages.flatMap(({ media }) =>
        media.map(({ filename, contentType, size }) => ({ name: filename, type: contentType, size })),
      ),
    slowUploads() {
      service.conditions.uploadMs = () => 1000;
    },
    failNextUpload: () => void service.uploadFaults.push('unavailable'),
    dispose: async () => clearInterval(ticking),
  };
});
