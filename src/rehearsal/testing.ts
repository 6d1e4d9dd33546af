// The entry `parlor/testing`: the real widget, with a conversation in memory in place of the endpoint and of Twilio.

import { type CreateParlorOptions, type PackageFiles, type Parlor, parlorOf } from '../loader/parlorOf';
import type { InitWebchatRequest } from '../wire';
import { fillDom } from './fillDom';
import { createScriptedAgent, type ScriptedAgent } from './scriptedAgent';
import { createScriptedConversation } from './scriptedConversation';
import { createScriptedNetwork, type SendFault } from './scriptedNetwork';
import { createScriptedTransport } from './scriptedTransport';
import { unsignedToken } from './unsignedToken';

export type { AgentFile, ScriptedMessage } from './scriptedAgent';
export type { CreateParlorOptions, InitWebchatRequest, Parlor, ScriptedAgent, SendFault };

export interface TestParlorOptions extends Omit<CreateParlorOptions, 'tokenEndpoint' | 'session' | 'worker'> {
  /** Who answers. Default "Robin" without a picture. */
  agent?: { readonly name: string; readonly avatarUrl?: string };
}

export interface TestNetwork {
  /** As if the visitor's network had gone; the widget tells, and keeps what is written. */
  goOffline(): void;
  goOnline(): void;
  /** Breaks the connection; the widget is back within moments. */
  drop(): void;
  /**
   * From now on all that visitor and agent say arrives `ms` later, as over a bad line; 0 ends it. At most 10,000: what
   * takes longer is no slow network but a broken one.
   */
  slow(ms: number): void;
  /**
   * What happens to the next message: `refused` (429), `failed` (503), or `answerLost` (stored, but the answer is lost). In
   * each of these cases the widget sees to it that the message arrives once. `rejected` (400): it never does, and the
   * visitor is told.
   */
  failNextSend(fault: SendFault): void;
}

export interface TestParlor {
  /** The widget, as `createParlor` returns it. */
  readonly parlor: Parlor;
  readonly agent: ScriptedAgent;
  readonly network: TestNetwork;
  /** What the form has sent, first to last: what your endpoint would have got. */
  readonly requests: readonly InitWebchatRequest[];
  /** Takes the widget from the page. */
  dispose(): void;
}

/**
 * Puts a widget on the page that talks to nobody but `agent`: for tests of a site that embeds Parlor, and for pages that
 * show it. Nothing is fetched but the package's own files, and nothing is stored beyond the page (`storage: 'memory'`).
 *
 * @example
 * const { parlor, agent, dispose } = createTestParlor({ title: 'Help' });
 * parlor.startConversation({ formData: { friendlyName: 'Ada', query: 'Where is my order?' } });
 * await agent.hears('Where is my order?');
 * agent.say('It is on its way.');
 * dispose();
 */
export function createTestParlor({ agent = { name: 'Robin' }, ...options }: TestParlorOptions = {}): TestParlor {
  if (typeof document !== 'undefined') fillDom();
  const requests: InitWebchatRequest[] = [];
  const network = createScriptedNetwork();
  const conversation = createScriptedConversation({ name: agent.name, avatarUrl: agent.avatarUrl ?? null }, Date.now);
  const scripted = createScriptedAgent(conversation);
  const files: PackageFiles = {
    async app() {
      const app = await import('../app');
      return {
        ...app,
        start: (handoff) =>
          app.start({
            ...handoff,
            loadTransport: async () => createScriptedTransport(conversation, network, scripted.visitorTyped),
          }),
      };
    },
    engage: () => import('../engage/engagePart'),
  };
  const session = {
    async start(request: InitWebchatRequest) {
      requests.push(request);
      const query = request.formData.query ?? '';
      // As the endpoint does: the question is the first message.
      if (query !== '' && conversation.messages.length === 0) {
        conversation.takeFromVisitor({ clientId: '', text: query });
      }
      return { ...unsignedToken(Date.now()), conversationSid: 'CH00000000000000000000000000000000' };
    },
    refresh: async () => unsignedToken(Date.now()),
  };
  const parlor = parlorOf({ storage: 'memory', ...options, session, worker: 'never' } as CreateParlorOptions, files);
  return {
    parlor,
    agent: scripted.agent,
    network: {
      goOffline: network.goOffline,
      goOnline: network.goOnline,
      drop: network.drop,
      slow(ms) {
        network.delayMs = Math.min(10_000, Math.max(0, ms) || 0);
      },
      failNextSend: network.failNextSend,
    },
    requests,
    dispose: () => parlor.destroy(),
  };
}
