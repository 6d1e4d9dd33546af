// The ChatTransport port over a scripted conversation: keeps the same promises as the one over Twilio's SDK.

import { chatError } from '../core/errors';
import type { ChatTransport, OutgoingMessage, TransportEvent } from '../core/ports';
import { type ScriptedConversation, visitorIdentity } from './scriptedConversation';
import type { ScriptedNetwork } from './scriptedNetwork';

/** Until a broken connection is there again. Short, since whoever tests waits for it. */
const reconnectMs = 20;
/** How long a silent connection is believed in. */
const silenceMs = 200;
/** In how many steps a file is on its way. */
const uploadSteps = 5;

/** `typed` hears that the visitor types. */
export function createScriptedTransport(
  conversation: ScriptedConversation,
  network: ScriptedNetwork,
  typed: () => void,
): ChatTransport {
  const listeners = new Set<(event: TransportEvent) => void>();
  const cancelled = new Set<string>();
  let link: 'none' | 'up' | 'down' | 'closed' = 'none';
  /** How many events of the conversation have been passed on. */
  let passed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (event: TransportEvent) => {
    for (const listener of [...listeners]) listener(event);
  };

  function passOn(): void {
    if (link !== 'up' || network.isSilent) return;
    while (passed < conversation.events.length) {
      const event = conversation.events[passed++];
      if (event) tell(event);
    }
  }

  function goDown(): void {
    if (link !== 'up') return;
    link = 'down';
    tell({ kind: 'connectionChanged', connection: 'lost' });
    comeBack();
  }

  function comeBack(): void {
    clearTimeout(timer);
    if (link !== 'down' || !network.isUp || network.isTokenRefused) return;
    tell({ kind: 'connectionChanged', connection: 'connecting' });
    timer = setTimeout(() => {
      if (link !== 'down' || !network.isUp || network.isTokenRefused) return;
      link = 'up';
      network.endSilence();
      tell({ kind: 'connectionChanged', connection: 'online' });
      passOn();
    }, reconnectMs);
  }

  const stopNetwork = network.subscribe((what) => {
    if (what === 'online') comeBack();
    else goDown();
    if (what === 'refused' && link !== 'closed') tell({ kind: 'tokenExpired' });
  });
  // All that has happened meanwhile is passed on with the first: late, but in its order.
  const stopEvents = conversation.subscribe(() => {
    if (network.delayMs > 0) setTimeout(passOn, network.delayMs);
    else passOn();
  });

  /** For every call: rejects without a connection, and after a while on one that is silent. */
  async function reach(): Promise<void> {
    if (link !== 'up') throw chatError('offline', 'rehearsal: not connected');
    if (network.isSilent) {
      await later(silenceMs);
      goDown();
      throw chatError('timeout', 'rehearsal: silence');
    }
    if (network.delayMs > 0) await later(network.delayMs);
    // As over a network: never at once.
    await Promise.resolve();
  }

  async function upload({ clientId }: OutgoingMessage, onProgress?: (fraction: number) => void): Promise<void> {
    for (let step = 1; step <= uploadSteps; step++) {
      if (network.uploadMs > 0) await later(network.uploadMs / uploadSteps);
      if (cancelled.delete(clientId)) throw chatError('offline', 'rehearsal: cancelled');
      await reach();
      onProgress?.(step / uploadSteps);
    }
    // The last word may have come with the last step.
    if (cancelled.delete(clientId)) throw chatError('offline', 'rehearsal: cancelled');
  }

  return {
    async connect() {
      if (link === 'closed' || !network.isUp) throw chatError('offline', 'rehearsal: no network');
      if (network.isTokenRefused) throw chatError('auth', 'rehearsal: token refused');
      link = 'up';
      passed = conversation.events.length;
      await Promise.resolve();
      const { participants, routing, ended } = conversation;
      const visitor = participants.find(({ identity }) => identity === visitorIdentity);
      return {
        identity: visitorIdentity,
        participants,
        newest: conversation.page(null, 30),
        lastReadIndex: visitor?.lastReadIndex ?? null,
        ended,
        ...(routing && { routing }),
      };
    },
    close() {
      link = 'closed';
      clearTimeout(timer);
      stopNetwork();
      stopEvents();
      listeners.clear();
    },
    async send(message, onProgress, mayPost) {
      await reach();
      if (conversation.ended) throw chatError('ended', 'rehearsal: the conversation is closed');
      const fault = network.takeSendFault();
      if (fault === 'failed') throw chatError('unavailable', 'rehearsal: 503');
      if (fault === 'refused') throw chatError('rateLimited', 'rehearsal: 429');
      if (fault === 'rejected') throw chatError('rejected', 'rehearsal: 400');
      if (message.file) await upload(message, onProgress);
      await mayPost?.();
      const { index } = conversation.takeFromVisitor(message);
      if (fault === 'answerLost') {
        goDown();
        throw chatError('timeout', 'rehearsal: the answer is lost');
      }
      return index;
    },
    cancelUpload: (clientId) => void cancelled.add(clientId),
    async history(before, count) {
      await reach();
      return conversation.page(before, count);
    },
    setTyping() {
      if (link === 'up') typed();
    },
    async advanceRead(index) {
      await reach();
      conversation.read(visitorIdentity, index);
    },
    async updateToken() {
      if (link === 'closed') throw chatError('offline', 'rehearsal: closed');
      network.acceptToken();
      comeBack();
    },
    async quit() {
      await reach();
      conversation.end();
    },
    async probe() {
      if (link === 'down') comeBack();
      await reach();
    },
    async mediaUrl(mediaSid) {
      await reach();
      const content = conversation.contentOf(mediaSid);
      if (!content) throw chatError('gone', 'rehearsal: no such file');
      return URL.createObjectURL(content as Blob);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
