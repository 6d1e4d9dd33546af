// Puts the parts together: pages, the built widget, the site's endpoint, the agent's desk and the stand-in for Twilio.

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEndpoint, type EndpointOptions, endpointOptionsFrom, toNodeListener } from 'parlor/server';
import { type AgentDesk, createAgentDesk } from './agentDesk';
import { answerAgentRoute, isOurs } from './agentRoutes';
import { docsPolicy, plainPolicy, type SiteNeeds, sitePolicy, withNonce } from './contentSecurity';
import { createCustomers } from './customers';
import { createDocs } from './docs/docsPages';
import { createStandIn, forgetSaved, type StandIn } from './emulator/standIn';
import { createHosts } from './hosts';
import { listen } from './listen';
import { openStandInAccount, type StandInAccount } from './standInAccount';
import { createStaticFiles } from './staticFiles';

export interface DemoOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Null: this machine only. */
  readonly host: string | null;
  /** Forget earlier conversations. */
  readonly fresh: boolean;
  /** Where conversations are kept: a file, `none` for memory only, null for `demo/.data/conversations.json`. */
  readonly data: string | null;
  /** How long tokens live, seconds; at most an hour. */
  readonly tokenSeconds: number;
  /** `TWILIO_…` switches to real Twilio; `ALLOWED_ORIGINS` adds pages elsewhere. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Further calls of the endpoint. Default: those that the demo shows. */
  readonly calls?: Pick<EndpointOptions, 'survey' | 'transcript'>;
  /** For tests: code that runs in a page before parlor.js does. */
  readonly beforeParlor?: string;
  say(line: string): void;
}

export interface RunningDemo {
  readonly origin: string;
  /** Addresses for other machines. */
  readonly otherOrigins: readonly string[];
  /** Connected to real Twilio. */
  readonly live: boolean;
  readonly dataFile: string | null;
  /** Of the stand-in, for its REST faces; null when live. */
  readonly account: StandInAccount | null;
  /** Resolves when everything is written and every connection closed. */
  close(): Promise<void>;
}

/** Something is missing or wrong before anything could start; `message` says what to do. */
export class SetupError extends Error {}

const root = fileURLToPath(new URL('..', import.meta.url));
const loopbackHost = '127.0.0.1';

/** For whoever wants a demo to itself for a while, and silence. */
const ofItsOwn: DemoOptions = {
  port: 0,
  host: null,
  fresh: true,
  data: 'none',
  tokenSeconds: 3600,
  environment: {},
  say() {},
};

/** What is not said is as for a test: any port, this machine only, nothing kept, nothing printed. */
export async function startDemo(wishes: Partial<DemoOptions> = {}): Promise<RunningDemo> {
  const options: DemoOptions = { ...ofItsOwn, ...wishes };
  if (!existsSync(join(root, 'dist/parlor.js')) || !existsSync(join(root, 'demo/dist/agent/index.html'))) {
    throw new SetupError('Nothing is built yet. Run "npm run build" first; "npm run demo" does both.');
  }
  const { environment } = options;
  const furtherOrigins = (environment.ALLOWED_ORIGINS ?? '').split(',').flatMap((entry) => entry.trim() || []);
  const hosts = createHosts(options.host, furtherOrigins);
  const dataFile = options.data === 'none' ? null : (options.data ?? join(root, 'demo/.data/conversations.json'));

  const server = createServer();
  const port = await listen(server, options.port, options.host ?? loopbackHost, options.say);
  const origins = hosts.names.map((name) => `http://${name}:${port}`);
  const allowedOrigins = [...origins, ...furtherOrigins];
  const twilio = liveOptions(environment, allowedOrigins);
  const standIn = twilio
    ? null
    : await openStandIn(options, dataFile, `http://${hosts.internal}:${port}`, origins[0] ?? '');

  const identityKey = standIn?.account.authToken ?? randomBytes(32).toString('base64url');
  const customers = createCustomers(identityKey, options.tokenSeconds);
  const endpoint = toNodeListener(
    createEndpoint({
      ...(twilio ?? standIn?.endpointOptions ?? missing()),
      identity: { key: identityKey },
      ...options.calls,
      allowedOrigins,
      tokenLifetime: Math.min(options.tokenSeconds, 3600) * 1000,
    }),
  );
  const pages = createStaticFiles(join(root, 'demo/dist'));
  const widget = createStaticFiles(join(root, 'dist'));
  const { beforeParlor } = options;
  const pictures = createStaticFiles(join(root, 'demo/shop/drawings'));
  const people = createStaticFiles(join(root, 'demo/agent/people'));
  const docs = createDocs();
  const docsStyle = createStaticFiles(join(root, 'demo/docs'));
  const docsPictures = createStaticFiles(join(root, 'docs/pictures'));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host = '' } = request.headers;
    if (!hosts.accepts(host)) return sendText(response, 421, 'This demo does not answer under that name.');
    const path = new URL(request.url ?? '/', 'http://demo').pathname;

    if (isBelow(path, '/chat')) return endpoint(request, response);
    if (isBelow(path, '/twilio')) {
      if (!standIn) return sendText(response, 404, 'The stand-in is off: this demo is connected to Twilio.');
      if (isBelow(path, '/twilio/faults') && !isOurs(request)) {
        return sendText(response, 403, 'Faults are set from this machine only.');
      }
      standIn.handleRequest(request, response);
      return;
    }
    if (await customers.answer(request, response, path)) return;
    if (await answerAgentRoute(request, response, path, standIn?.desk ?? null)) return;

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return sendText(response, 405, 'Use GET.');
    }
    if (beforeParlor && path === '/parlor/parlor.js') {
      response.writeHead(200, { 'content-type': 'text/javascript', ...forAnyPage });
      response.end(beforeParlor + readFileSync(join(root, 'dist/parlor.js'), 'utf8'));
      return;
    }
    const docsPage = isBelow(path, '/docs') ? docs.page(path.replace(/\/$/, '')) : null;
    if (docsPage !== null) return sendPage(response, docsPage, docsPolicy);
    if (path === '/playground') {
      // Its addresses are relative: it is a folder that could be anywhere.
      response.writeHead(308, { location: '/playground/' }).end();
      return;
    }
    const pagePath = path.replace(/(.)\/$/, '$1');
    const needs = sitePages[pagePath];
    if (needs) {
      const nonce = randomBytes(16).toString('base64');
      const page = await readFile(join(root, 'demo/dist', needs.file), 'utf8');
      return sendPage(response, withNonce(page, nonce), sitePolicy(host, !standIn, nonce, needs));
    }
    const served =
      pagePath === '/plain'
        ? await pages(request, response, 'plain/index.html', {
            'content-security-policy': plainPolicy(host, !standIn),
            'referrer-policy': 'strict-origin-when-cross-origin',
          })
        : path.startsWith('/parlor/')
          ? await widget(request, response, path.slice('/parlor/'.length), forAnyPage)
          : path.startsWith('/people/')
            ? await people(request, response, path.slice('/people/'.length), forAnyPage)
            : path.startsWith('/pictures/')
              ? await pictures(request, response, path.slice('/pictures/'.length), forAnyPage)
              : path.startsWith('/docs/pictures/')
                ? await docsPictures(request, response, path.slice('/docs/pictures/'.length))
                : path === '/docs/docs.css'
                  ? await docsStyle(request, response, 'docs.css')
                  : /^\/(demo-assets|playground)\//.test(path) && (await pages(request, response, path.slice(1)));
    if (served) return;
    if (path === '/favicon.ico') response.writeHead(204).end();
    else sendText(response, 404, 'There is nothing here.');
  }

  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The demo failed; its terminal says where.');
    });
  });
  server.on('upgrade', (request, socket, head) => {
    if (standIn && hosts.accepts(request.headers.host) && standIn.handleUpgrade(request, socket, head)) return;
    socket.destroy();
  });
  await standIn?.desk.introduceAgent();

  return {
    origin: `http://${options.host && !['0.0.0.0', '::'].includes(options.host) ? options.host : loopbackHost}:${port}`,
    otherOrigins: hosts.others.map((name) => `http://${name}:${port}`),
    live: !standIn,
    dataFile: standIn ? dataFile : null,
    account: standIn?.account ?? null,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await standIn?.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** It is shown in a frame of the playground. */
const preview = { file: 'playground/preview.html', frameAncestors: "'self'", trustedTypes: "'none'" } as const;

const sitePages: Readonly<Record<string, SiteNeeds & { readonly file: string }>> = {
  // The address of the worker that it asks for is a sink.
  '/': { file: 'shop/index.html', frameAncestors: "'none'", trustedTypes: 'parlor' },
  '/agent': { file: 'agent/index.html', frameAncestors: "'none'", trustedTypes: "'none'" },
  // It reads the source of pages.
  '/playground': { file: 'playground/index.html', frameAncestors: "'none'", trustedTypes: 'playground' },
  '/playground/preview': preview,
  '/playground/preview.html': preview,
};

/** Pages on other origins load the widget from here too. */
const forAnyPage = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

interface RunningStandIn extends Pick<StandIn, 'handleRequest' | 'handleUpgrade' | 'close'> {
  readonly desk: AgentDesk;
  readonly account: StandInAccount;
  readonly endpointOptions: Omit<EndpointOptions, 'allowedOrigins'>;
}

async function openStandIn(
  options: DemoOptions,
  dataFile: string | null,
  internalOrigin: string,
  pageOrigin: string,
): Promise<RunningStandIn> {
  if (dataFile && options.fresh) forgetSaved(dataFile);
  const account = await openStandInAccount(dataFile, options.fresh);
  const conversationsUrl = `${internalOrigin}/twilio/conversations`;
  const desk = createAgentDesk(conversationsUrl, account, options.tokenSeconds);
  const standIn = createStandIn({
    ...account,
    dataFile,
    // Twilio warns four minutes before; tokens that are made to live shorter would be warned of from the start.
    behaviour: { tokenWarningMs: Math.min(240_000, (options.tokenSeconds * 1000) / 3) },
    onConversationCreated(conversationSid: string) {
      desk.seatAgent(conversationSid).catch((error: unknown) => console.error('The agent could not join:', error));
    },
  });
  const unlimited = { count: Number.POSITIVE_INFINITY, windowMs: 60_000 };
  return {
    desk,
    account,
    endpointOptions: {
      twilio: account,
      resume: { page: `${pageOrigin}/` },
      handoff: {
        numbers: { sms: '+15550106789', whatsapp: '+15550106790' },
        mailbox: 'help@shop.example',
        sendCode: (code) => desk.keepCode(code),
      },
      status: { isOpen: () => desk.isOpen() },
      leaveMessage: (message) => desk.keepMessage(message),
      flexUrl: `${internalOrigin}/twilio/flex`,
      conversationsUrl,
      // Here every visitor has the same address.
      rateLimits: {
        newConversations: unlimited,
        refreshes: unlimited,
        refreshesPerConversation: unlimited,
        leftMessages: unlimited,
        statusQueries: unlimited,
      },
      clientOptions: (request) => ({
        Twilsock: { uri: `ws://${new URL(request.url).host}/twilio/v3/wsconnect` },
      }),
    },
    handleRequest: standIn.handleRequest,
    handleUpgrade: standIn.handleUpgrade,
    close: standIn.close,
  };
}

/** Null when no Twilio account is configured. */
function liveOptions(environment: DemoOptions['environment'], allowedOrigins: string[]): EndpointOptions | null {
  if (!environment.TWILIO_ACCOUNT_SID) return null;
  const read = endpointOptionsFrom({ ...environment, ALLOWED_ORIGINS: allowedOrigins.join(',') });
  if ('problems' in read) throw new SetupError(`Cannot use your Twilio account:\n  ${read.problems.join('\n  ')}`);
  return read.options;
}

function missing(): never {
  throw new SetupError('Neither Twilio nor the stand-in is there.');
}

function sendPage(response: ServerResponse, page: string, policy: string): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  });
  response.end(page);
}

function isBelow(path: string, base: string): boolean {
  return path === base || path.startsWith(`${base}/`);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${text}\n`);
}
