// The endpoint itself: from a Request to a Response, whatever happens.

import type { ErrorAnswer } from '../wire';
import { addressKey } from './addresses';
import { readJsonObject, requireJsonContentType } from './body';
import type { Call } from './call';
import { createCalls } from './calls';
import { createLimiter } from './limits';
import { type EndpointOptions, optionProblems, type Settings, settingsFrom } from './options';
import { corsHeaders, isAllowed, preflightHeaders } from './origins';
import { Refusal, statusOf } from './refusal';

/**
 * The token endpoint that the widget calls, for any server that speaks web-standard requests. It answers
 * `POST …/initWebchat`, `…/refreshToken`, `…/endChat` and what is switched on below any base path, their preflights, and
 * JSON errors for the rest (`README.md` beside this file has the table). The promise never rejects.
 *
 * Throws a TypeError that names every problem when `options` cannot work.
 */
export function createEndpoint(options: EndpointOptions): (request: Request) => Promise<Response> {
  const problems = optionProblems(options);
  if (problems.length > 0) throw new TypeError(`The endpoint cannot start. ${problems.join(' ')}`);
  const settings = settingsFrom(options);
  const limiter = createLimiter(settings.rateLimits, settings.store, settings.now, settings.log);
  const calls = createCalls(settings, limiter);
  let warnedOfUnknownAddress = false;

  async function enforceAddressLimit(call: Call, request: Request): Promise<void> {
    const address = settings.clientAddress(request);
    if (address) return limiter.enforce(call.limit, addressKey(address));
    // One bucket for everybody would let a single visitor lock all others out, so there is none; but somebody must know.
    if (warnedOfUnknownAddress) return;
    warnedOfUnknownAddress = true;
    settings.log({
      level: 'warn',
      event: 'clientAddressUnknown',
      hint: 'Set clientAddress to have limits per address.',
    });
  }

  async function answer(request: Request): Promise<Response> {
    if (!isAllowed(request.headers.get('origin'), settings.allowedOrigins)) {
      throw new Refusal('originNotAllowed', 'This origin is not in the list of allowed origins of the endpoint.');
    }
    // Also for unknown paths: only after a good preflight can the page read the 404 that tells what is wrong.
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: preflightHeaders });
    const name = new URL(request.url).pathname.split('/').findLast((segment) => segment !== '') ?? '';
    const call = calls.get(name);
    if (!call)
      throw new Refusal('notFound', `There is no such call; the endpoint has ${[...calls.keys()].join(', ')}.`);
    const { method = 'POST', emptyStatus = 204 } = call;
    if (request.method !== method) throw new Refusal('methodNotAllowed', `Use ${method}.`);
    if (method === 'GET') {
      await enforceAddressLimit(call, request);
      return json(200, (await call.run({}, request)) ?? {});
    }
    requireJsonContentType(request);
    await enforceAddressLimit(call, request);
    const result = await call.run(await readJsonObject(request), request);
    return result ? json(200, result) : new Response(null, { status: emptyStatus });
  }

  return async (request) => {
    let response: Response;
    try {
      response = await answer(request);
    } catch (error) {
      response = errorResponse(error, settings);
    }
    const { allowedOrigins, allowCredentials } = settings;
    const cors = corsHeaders(request.headers.get('origin'), allowedOrigins, allowCredentials);
    for (const [name, value] of Object.entries(cors)) response.headers.set(name, value);
    response.headers.set('Date', new Date(settings.now()).toUTCString());
    return response;
  };
}

function json(status: number, value: object): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

function errorResponse(error: unknown, { log }: Settings): Response {
  const refusal =
    error instanceof Refusal ? error : new Refusal('internal', 'The endpoint failed; its log says where.');
  const { code, message, retryAfterMs } = refusal;
  const status = statusOf[code];
  if (refusal === error) {
    log({ level: status >= 500 ? 'error' : 'info', event: 'refused', code, status });
  } else {
    log({ level: 'error', event: 'internalError', ...placeOf(error) });
  }
  const response = json(status, { error: { code, message } } satisfies ErrorAnswer);
  if (retryAfterMs !== undefined) response.headers.set('Retry-After', String(Math.ceil(retryAfterMs / 1000)));
  if (code === 'methodNotAllowed')
    response.headers.set('Allow', message === 'Use GET.' ? 'GET, OPTIONS' : 'POST, OPTIONS');
  return response;
}

/** Where it happened, without the error's message: that may quote what the visitor wrote. */
function placeOf(error: unknown): { name: string; at?: string } {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = error.stack?.split('\n').filter((line) => /^\s*at /.test(line)) ?? [];
  const at = frames
    .slice(0, 3)
    .map((line) => line.trim())
    .join(' ');
  return { name: error.name, ...(at ? { at } : {}) };
}
