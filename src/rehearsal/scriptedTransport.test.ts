// @vitest-environment node
import { fakeContent } from '../core/testing/fakeFiles';
import { describeTransportContract } from '../core/testing/transportContract';
import { createScriptedConversation } from './scriptedConversation';
import { createScriptedNetwork } from './scriptedNetwork';
import { createScriptedTransport } from './scriptedTransport';

describeTransportContract('the rehearsal', async () => {
  const conversation = createScriptedConversation({ name: 'Robin', avatarUrl: null }, Date.now);
  const network = createScriptedNetwork();
  let failsUpload = false;
  const transport = createScriptedTransport(conversation, network, () => {});
  return {
    transport: {
      ...transport,
      send: (...args) => {
        if (failsUpload) network.failNextSend('failed');
        failsUpload = false;
        return transport.send(...args);
      },
    },
    credentials: {
      token: 'a.b.c',
      conversationSid: 'CH1',
      receivedAt: Date.now(),
      lifetimeMs: 3_600_000,
      identity: 'visitor',
      region: null,
      capabilities: [],
      clientOptions: null,
    },
    say: async (text) => void conversation.takeFromAgent(text, {}),
    agentTypes: async () => conversation.tell({ kind: 'typingStarted', identity: 'agent' }),
    drop: async () => network.drop(),
    silence: async () => network.silence(),
    loseNextAnswer: async () => network.failNextSend('answerLost'),
    expireToken: async () => network.refuseToken(),
    freshToken: async () => 'a.b.d',
    closeConversation: async () => conversation.end(),
    stored: async () => conversation.messages.map(({ body, clientId }) => ({ body, clientId })),
    contentOf: (text, type) => fakeContent(text.length, type),
    storedFiles: async () =>
      conversation.messages.flatMap(({ media }) =>
        media.map(({ filename, contentType, size }) => ({ name: filename, type: contentType, size })),
      ),
    slowUploads() {
      network.uploadMs = 1000;
    },
    failNextUpload() {
      failsUpload = true;
    },
    dispose: async () => {},
  };
});
