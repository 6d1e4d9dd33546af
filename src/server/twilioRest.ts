// One REST request to Twilio: its deadline, and what Twilio's refusals mean for the visitor.

import { startDeadline, upstreamDeadline } from './deadline';
import type { Settings } from './options';
import { Refusal } from './refusal';

/** Twilio's codes for "what you sent is too long"; everything else in 4xx is our own mistake. */
const tooLongCodes: ReadonlySet<number> = new Set([45731, 50303, 50504]);

/** Ms. Twilio's 429 often says nothing; Flex counts by the second, so a few are enough. */
const defaultRetryAfterMs = 5_000;

type Service = 'flex' | 'conversations' | 'taskrouter';

type Answer = Record<string, unknown>;

/** Every method throws a {@link Refusal} and nothing else. `signal` ends the waiting; what was sent may still happen. */
export interface TwilioRest {
  get(service: Service, path: string, signal: AbortSignal): Promise<Answer>;
  post(service: Service, path: string, form: Record<string, string>, signal: AbortSignal): Promise<Answer>;
  /** Null when Twilio answers with `status`, which is no fault then. */
  unless(
    status: number,
    method: 'GET' | 'POST',
    path: string,
    form: Record<string, string> | null,
    signal: AbortSignal,
  ): Promise<Answer | null>;
}

export function createTwilioRest(settings: Settings): TwilioRest {
  const { twilio, log } = settings;
  const authorization = `Basic ${btoa(`${twilio.accountSid}:${twilio.authToken}`)}`;
  const hosts = {
    flex: settings.flexUrl,
    conversations: settings.conversationsUrl,
    taskrouter: settings.taskrouterUrl,
  };

  async function request(
    method: 'GET' | 'POST',
    service: Service,
    path: string,
    body: string | null,
    outer: AbortSignal,
    expected?: number,
  ): Promise<Answer | null> {
    // Without sids, so that entries in the log can be grouped by call.
    const call = `${method} ${nameless(path)}`;
    const deadline = startDeadline(upstreamDeadline, outer);
    try {
      const response = await settings.fetch(hosts[service] + path, {
        method,
        headers: {
          Authorization: authorization,
          'Content-Type': 'application/x-www-form-urlencoded',
          Accept: 'application/json',
          // Without it a REST write fires no webhooks, and neither Studio nor the site would hear of the visitor.
          'X-Twilio-Webhook-Enabled': 'true',
        },
        ...(body === null ? {} : { body }),
        // Not followed: the credentials must not travel elsewhere. (Workers do not know `error`.)
        redirect: 'manual',
        signal: deadline.signal,
      });
      const answer = jsonRecord(await response.text());
      if (response.status === expected) return null;
      if (response.ok && answer) return answer;
      throw refusalFor(response, answer ?? {}, call);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (deadline.signal.aborted) {
        log({ level: 'error', event: 'twilioUnreachable', call, reason: 'timeout' });
        throw new Refusal('upstreamTimeout', 'Twilio did not answer in time.');
      }
      log({
        level: 'error',
        event: 'twilioUnreachable',
        call,
        reason: error instanceof Error ? error.name : 'unknown',
      });
      throw new Refusal('upstreamFailed', 'Twilio could not be reached.');
    } finally {
      deadline.clear();
    }
  }

  /** Twilio's own text is neither logged nor passed on: it may quote what the visitor wrote. The code tells all. */
  function refusalFor(response: Response, answer: Record<string, unknown>, call: string): Refusal {
    const code = typeof answer.code === 'number' ? answer.code : undefined;
    const { status } = response;
    const help = code === undefined ? undefined : `https://www.twilio.com/docs/errors/${code}`;
    log({ level: 'error', event: 'twilioRefused', call, status, code, help });
    if (status === 429) {
      const wait = retryAfterMs(response.headers.get('retry-after'), settings.now());
      return new Refusal('upstreamBusy', 'Twilio is taking no more requests at the moment.', wait);
    }
    if (status >= 500 || response.ok) return new Refusal('upstreamFailed', 'Twilio failed to do its part.');
    if (code !== undefined && tooLongCodes.has(code)) {
      return new Refusal('preEngagementTooLarge', 'formData and context together are too long for Twilio.');
    }
    return new Refusal('misconfigured', "The endpoint is not set up correctly; its log names Twilio's error.");
  }

  const body = (form: Record<string, string> | null) => form && new URLSearchParams(form).toString();
  const certain = (answer: Answer | null): Answer => answer ?? {};
  return {
    get: async (service, path, signal) => certain(await request('GET', service, path, null, signal)),
    post: async (service, path, form, signal) => certain(await request('POST', service, path, body(form), signal)),
    unless: (status, method, path, form, signal) => request(method, 'conversations', path, body(form), signal, status),
  };
}

/** Null unless `text` is the JSON of an object. */
export function jsonRecord(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** `Retry-After` in seconds or as a date, between 1 s and 5 min. */
function retryAfterMs(header: string | null, now: number): number {
  const value = header?.trim() || null;
  const ms = value === null ? Number.NaN : /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 1000), 300_000) : defaultRetryAfterMs;
}

/** `path` without sids and identities, so that entries in the log can be grouped by call and name nobody. */
function nameless(path: string): string {
  return path
    .replace(/\?.*$/, '')
    .replace(/\b([A-Z]{2})[0-9a-f]{32}/g, '$1…')
    .replace(/\/Users\/[^/]+/, '/Users/…');
}
