// What the tunnel and the REST face share: requests and answers as plain data, and a table of routes.
import { TwilioError } from './twilioError';

/** Account credentials may do everything; a token acts as its identity. */
export type Caller = { kind: 'account' } | { kind: 'identity'; identity: string };

export interface ApiRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  /** Parsed body; form and JSON names are both brought to snake_case. */
  body: Record<string, unknown>;
  caller: Caller;
  /** Absolute address of the service root, without a slash at the end; links are built on it. */
  base: string;
  headers: Record<string, string>;
}

export interface ApiAnswer {
  status: number;
  /** Absent for an empty answer. */
  body?: unknown;
  headers?: Record<string, string>;
}

export type PathParts = Record<string, string>;
export type Handler = (request: ApiRequest, parts: PathParts) => ApiAnswer;
/** `POST /Conversations/:conversation/Messages` */
export type Route = [pattern: string, handler: Handler];

export function answerFrom(routes: readonly Route[], request: ApiRequest): ApiAnswer {
  const segments = request.path.split('/');
  let pathKnown = false;
  for (const [pattern, handler] of routes) {
    const [method, path = ''] = pattern.split(' ');
    const parts = matchPath(path.split('/'), segments);
    if (!parts) continue;
    pathKnown = true;
    if (method === request.method) return handler(request, parts);
  }
  if (pathKnown) throw new TwilioError(405, 20004);
  throw new TwilioError(404, 20404, `The requested resource ${request.path} was not found`);
}

function matchPath(pattern: string[], segments: string[]): PathParts | undefined {
  if (pattern.length !== segments.length) return undefined;
  const parts: PathParts = {};
  for (const [position, expected] of pattern.entries()) {
    const actual = segments[position] ?? '';
    if (expected.startsWith(':')) {
      if (actual === '') return undefined;
      parts[expected.slice(1)] = decoded(actual);
    } else if (expected !== actual) return undefined;
  }
  return parts;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// --- reading fields of a body

export function textField(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
}

export function textsField(body: Record<string, unknown>, name: string): string[] {
  const value = body[name];
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
