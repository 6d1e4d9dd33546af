// Twilio's media service (MCS): uploads, records, and temporary addresses that need no credentials.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Behaviour } from './behaviour';
import { type Credentials, corsHeaders, hasAccountCredentials, originOf, readBody, sendJson } from './exchange';
import type { FaultControl } from './faults';
import { addMedia } from './messages';
import type { MediaBytes } from './persistence';
import { reasonPhrase } from './reasonPhrase';
import { slowly } from './slowUpload';
import type { Timers } from './timers';
import type { TokenVerifier } from './tokens';
import { restErrorBody, TwilioError } from './twilioError';
import { memberOf } from './world';
import type { MediaRecord, World } from './worldData';

export interface MediaContext {
  world: World;
  serviceSid: string;
  credentials: Credentials;
  verifier: TokenVerifier;
  bytes: MediaBytes;
  behaviour: Behaviour;
  faults: FaultControl;
  timers: Timers;
  /** Where temporary addresses live, e.g. `/twilio/media`. */
  temporaryRoot: string;
  onChange(): void;
}

const UPLOAD_LIMIT_BYTES = 150 * 1_048_576;
const KEY_PAIR_ID = 'KSTANDIN0000000000000';

interface Upload {
  bytes: Buffer;
  contentType: string;
  filename: string | null;
}

/** Everything below `/mcs`. @param path what follows it, e.g. `/v1/Services/IS…/Media` */
export async function serveMedia(
  context: MediaContext,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: URLSearchParams,
): Promise<void> {
  const method = request.method ?? 'GET';
  if (method === 'OPTIONS') return sendJson(response, 204, undefined, corsHeaders());
  const caller = await context.verifier.check(request.headers['x-twilio-token']);
  const identity = caller.kind === 'valid' ? caller.identity : null;
  const situation = { face: 'media', request: `${method} ${path}`, identity };
  const delay = context.faults.take('delayReplies', situation);
  const failure = context.faults.take('failRequests', situation);
  const slow = method === 'POST' ? context.faults.take('slowUploads', situation) : undefined;
  const source = slow ? slowly(request, slow, context.timers) : request;
  const body = await readBody(source, UPLOAD_LIMIT_BYTES).catch(() => null);
  // The sender is gone, or was cut off.
  if (body === null) return;
  const run = async () => {
    if (failure) {
      const { status, code = 20000 + status, retryAfterSeconds: wait } = failure;
      const headers = { ...corsHeaders(), ...(wait === undefined ? {} : { 'retry-after': String(wait) }) };
      return sendJson(response, status, restErrorBody(status, code, reasonPhrase(status)), headers);
    }
    try {
      await serve(context, request, response, path, query, body);
    } catch (error) {
      if (!(error instanceof TwilioError)) throw error;
      const { status, code, message } = error;
      sendJson(response, status, restErrorBody(status, code, message), corsHeaders());
    }
  };
  if (delay) context.timers.after(delay.ms, () => void run());
  else await run();
}

async function serve(
  context: MediaContext,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: URLSearchParams,
  body: Buffer | undefined,
): Promise<void> {
  const author = await authorOf(context, request);
  const root = `/v1/Services/${context.serviceSid}`;
  const origin = originOf(request);
  const send = (status: number, answer: unknown): void => sendJson(response, status, answer, corsHeaders());
  if (request.method === 'POST' && path === `${root}/Media`) {
    if (!body) throw new TwilioError(413, 50512);
    const upload = readUpload(request.headers['content-type'] ?? 'application/octet-stream', query, body);
    const record = addMedia(context.world, {
      author: author ?? 'system',
      filename: upload.filename,
      contentType: upload.contentType,
      size: upload.bytes.length,
      category: query.get('Category') ?? 'media',
    });
    context.bytes.put(record.sid, upload.bytes);
    context.onChange();
    return send(201, mediaBody(context, record, context.behaviour.uploadHasTemporaryUrl ? origin : null));
  }
  if (request.method === 'POST' && path === `${root}/MediaSet`) {
    const list = readMediaSet(body);
    const answers = list.map((sid) => {
      const record = readable(context, author, sid);
      return record
        ? { code: 200, media_record: mediaBody(context, record, origin) }
        : { code: 404, media_record: { sid } };
    });
    return send(200, answers);
  }
  const one = /^\/v1\/Services\/([^/]+)\/Media\/([^/]+)(\/Content)?$/.exec(path);
  if (request.method === 'GET' && one?.[1] === context.serviceSid && one[2] !== undefined) {
    const record = readable(context, author, one[2]);
    if (!record) throw new TwilioError(404, 50507);
    if (one[3] === undefined) return send(200, mediaBody(context, record, origin));
    sendBytes(context, request, response, record);
    return;
  }
  throw new TwilioError(404, 20404);
}

/** A temporary address: anybody who has it may read until it expires. */
export function serveTemporary(
  context: MediaContext,
  request: IncomingMessage,
  response: ServerResponse,
  sid: string,
  query: URLSearchParams,
): void {
  if (request.method === 'OPTIONS') {
    sendJson(response, 204, undefined, corsHeaders());
    return;
  }
  const expires = query.get('Expires') ?? '';
  const expected = Buffer.from(signature(context, sid, expires));
  const given = Buffer.from(query.get('Signature') ?? '');
  const genuine = given.length === expected.length && timingSafeEqual(given, expected);
  const record = Object.hasOwn(context.world.data.media, sid) ? context.world.data.media[sid] : undefined;
  if (!genuine || Number(expires) * 1000 <= context.world.now() || !record) {
    response.writeHead(403, { ...corsHeaders(), 'content-type': 'application/xml' });
    response.end('<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code></Error>');
    return;
  }
  sendBytes(context, request, response, record);
}

/** The identity of the token; undefined for account credentials. */
async function authorOf(context: MediaContext, request: IncomingMessage): Promise<string | undefined> {
  if (hasAccountCredentials(request, context.credentials)) return undefined;
  const check = await context.verifier.check(request.headers['x-twilio-token']);
  if (check.kind === 'refused') throw new TwilioError(401, 20003, check.description);
  return check.identity;
}

function readable(context: MediaContext, identity: string | undefined, sid: string): MediaRecord | undefined {
  const { media, conversations } = context.world.data;
  const record = Object.hasOwn(media, sid) ? media[sid] : undefined;
  if (!record || identity === undefined || record.author === identity) return record;
  const conversation = conversations[record.conversationSid ?? ''];
  return conversation && memberOf(conversation, identity) ? record : undefined;
}

/** @param origin where a temporary address may point to; null leaves it out */
function mediaBody(context: MediaContext, record: MediaRecord, origin: string | null): Record<string, unknown> {
  const url = `/v1/Services/${context.serviceSid}/Media/${record.sid}`;
  return {
    sid: record.sid,
    service_sid: context.serviceSid,
    date_created: mediaDate(record.dateCreated),
    date_upload_updated: mediaDate(record.dateUpdated),
    date_updated: mediaDate(record.dateUpdated),
    links: {
      content: `${url}/Content`,
      ...(origin === null ? {} : { content_direct_temporary: temporaryUrl(context, record.sid, origin) }),
    },
    size: record.size,
    content_type: record.contentType,
    filename: record.filename,
    author: record.author,
    category: record.category,
    message_sid: record.messageSid,
    channel_sid: record.conversationSid,
    url,
    is_multipart_upstream: false,
  };
}

/** The media service has microseconds and a numeric offset. */
const mediaDate = (date: string): string => date.replace('Z', '000-00:00');

function temporaryUrl(context: MediaContext, sid: string, origin: string): string {
  const expires = String(Math.floor(context.world.now() / 1000) + context.behaviour.temporaryUrlSeconds);
  const query = new URLSearchParams({
    Expires: expires,
    Signature: signature(context, sid, expires),
    'Key-Pair-Id': KEY_PAIR_ID,
  });
  return `${origin}${context.temporaryRoot}/${sid}?${query}`;
}

function signature(context: MediaContext, sid: string, expires: string): string {
  return createHmac('sha256', context.credentials.apiSecret).update(`${sid} ${expires}`).digest('base64url');
}

function readMediaSet(body: Buffer | undefined): string[] {
  try {
    const { command, list } = JSON.parse(body?.toString('utf8') ?? '') as { command: string; list: unknown[] };
    if (command !== 'get') throw new Error(command);
    return list.map((entry) => String((entry as { media_sid: unknown }).media_sid));
  } catch {
    throw new TwilioError(400, 45715);
  }
}

function readUpload(contentType: string, query: URLSearchParams, body: Buffer): Upload {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return { bytes: body, contentType, filename: query.get('Filename') };
  const headEnd = body.indexOf('\r\n\r\n');
  const end = body.indexOf(`\r\n--${boundary}`, headEnd + 4);
  if (headEnd < 0 || end < 0) throw new TwilioError(400, 45715, 'Malformed multipart body');
  const head = body.subarray(0, headEnd).toString('utf8');
  return {
    bytes: body.subarray(headEnd + 4, end),
    contentType: /^content-type:\s*(.+)$/im.exec(head)?.[1]?.trim() ?? 'application/octet-stream',
    filename: /filename="([^"]*)"/i.exec(head)?.[1] ?? null,
  };
}

function sendBytes(
  context: MediaContext,
  request: IncomingMessage,
  response: ServerResponse,
  record: MediaRecord,
): void {
  const bytes = context.bytes.get(record.sid);
  if (!bytes) {
    sendJson(response, 404, restErrorBody(404, 50507, 'Media not found'), corsHeaders());
    return;
  }
  const headers = {
    ...corsHeaders(),
    'content-type': record.contentType,
    'accept-ranges': 'bytes',
    // Uploads are shown from the origin of the demo itself: they must not run as its pages.
    'content-security-policy': 'sandbox',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  };
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  if (!range) {
    response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes);
    return;
  }
  const first = Number(range[1]);
  const last = Math.min(range[2] ? Number(range[2]) : bytes.length - 1, bytes.length - 1);
  if (first > last) {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${bytes.length}` }).end();
    return;
  }
  const part = bytes.subarray(first, last + 1);
  const extent = { 'content-range': `bytes ${first}-${last}/${bytes.length}`, 'content-length': part.length };
  response.writeHead(206, { ...headers, ...extent }).end(part);
}
