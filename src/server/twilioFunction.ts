// Serves a web-standard handler as a Twilio Function, which sees neither the request's method nor its body's text.
//
// Shapes as in Twilio's documentation and its local runtime (`twilio-labs/serverless-toolkit`); not seen live yet.

import type { EndpointErrorCode, ErrorAnswer } from '../wire';
import { statusOf } from './refusal';

type Handler = (request: Request) => Promise<Response>;

/** What a Twilio Function is told of where it runs. */
export interface TwilioFunctionContext {
  readonly DOMAIN_NAME?: string;
  /** Where the Function was called; its last part names the call. */
  readonly PATH?: string;
}

/** The fields of query and body, and beside them the request. */
export interface TwilioFunctionEvent {
  readonly request?: {
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly cookies?: Readonly<Record<string, unknown>>;
  };
}

/** The part of `Twilio.Response` that is used. */
export interface TwilioFunctionResponse {
  setStatusCode(status: number): void;
  appendHeader(name: string, value: string): void;
  setBody(body: string): void;
}

/**
 * The `exports.handler` of a Function; `NewResponse` is `Twilio.Response`. One Function per call, each with the same
 * code: `functions/chat/initWebchat.js`, `functions/chat/refreshToken.js` … A Function is told no address of the visitor
 * (its runtime takes `X-Forwarded-For` out), so limits per address are off: have a `botCheck`.
 */
export function toTwilioFunction(handler: Handler, NewResponse: new () => TwilioFunctionResponse) {
  return async (
    context: TwilioFunctionContext,
    event: TwilioFunctionEvent,
    callback: (error: unknown, response: TwilioFunctionResponse) => void,
  ): Promise<void> => {
    const answer = await handler(toRequest(context, event)).catch(() => failed('internal', 'The endpoint failed.'));
    const response = new NewResponse();
    response.setStatusCode(answer.status);
    answer.headers.forEach((value, name) => {
      response.appendHeader(name, value);
    });
    response.setBody(await answer.text());
    callback(null, response);
  };
}

function failed(code: EndpointErrorCode, message: string): Response {
  return Response.json({ error: { code, message } } satisfies ErrorAnswer, { status: statusOf[code] });
}

function toRequest(
  { DOMAIN_NAME = 'localhost', PATH = '/' }: TwilioFunctionContext,
  event: TwilioFunctionEvent,
): Request {
  const { request, ...fields } = event;
  const headers = headersOf(request);
  const method = methodOf(PATH, headers);
  // What is declared counts the body as it was sent, not as it is written here again.
  headers.delete('content-length');
  return new Request(new URL(PATH, `https://${DOMAIN_NAME}`), {
    method,
    headers,
    ...(method === 'POST' ? { body: textOf(fields) } : {}),
  });
}

function headersOf(request: TwilioFunctionEvent['request']): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request?.headers ?? {})) {
    try {
      headers.set(name, String(value));
    } catch {
      // Not a header that web requests can have.
    }
  }
  const cookies = Object.entries(request?.cookies ?? {}).map(([name, value]) => `${name}=${value}`);
  if (cookies.length > 0 && !headers.has('cookie')) headers.set('cookie', cookies.join('; '));
  return headers;
}

/** Only a preflight asks which method may be used; of the calls only `status` is a GET. */
function methodOf(path: string, headers: Headers): string {
  if (headers.has('access-control-request-method')) return 'OPTIONS';
  return /\/status\/?$/.test(path) ? 'GET' : 'POST';
}

/** Empty for what is nested too deep to be written again: it is refused as no JSON. */
function textOf(fields: object): string {
  try {
    return JSON.stringify(fields);
  } catch {
    return '';
  }
}
