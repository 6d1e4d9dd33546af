// Answers a Sync subscription request: replayed events, then which subscriptions stand and which failed. Pure.
import { eventsAfter, type SyncEvent, type SyncObject, type SyncType } from './sync';
import { TwilioError } from './twilioError';

export interface SubscriptionRequest {
  action?: 'establish' | 'cancel';
  correlation_id?: number;
  requests?: { object_sid: string; object_type: SyncType; last_event_id?: number | null }[];
}

export interface SubscriptionAnswer {
  /** Sids of the objects that are subscribed, or cancelled, from now on. */
  established: string[];
  /** Payloads of the notifications, in their order. */
  packets: Record<string, unknown>[];
}

export interface ReplayOptions {
  /** The newest event of each replay overtakes it, without the correlation id, and is not repeated. */
  interleave?: boolean;
  /** See behaviour.ts. */
  replayWithoutPosition?: boolean;
}

/**
 * @param find throws a TwilioError for an unknown or forbidden object
 */
export function establish(
  request: SubscriptionRequest,
  find: (type: SyncType, sid: string) => SyncObject,
  options: ReplayOptions = {},
): SubscriptionAnswer {
  const { correlation_id } = request;
  const established: string[] = [];
  const packets: Record<string, unknown>[] = [];
  const confirmed: Record<string, unknown>[] = [];
  const failed: Record<string, unknown>[] = [];
  const cancelled = request.action === 'cancel';
  for (const wanted of Array.isArray(request.requests) ? request.requests : []) {
    const about = { object_sid: wanted.object_sid, object_type: wanted.object_type };
    if (cancelled) {
      established.push(wanted.object_sid);
      confirmed.push(about);
      continue;
    }
    try {
      const object = find(wanted.object_type, wanted.object_sid);
      established.push(object.sid);
      const position = wanted.last_event_id ?? (options.replayWithoutPosition ? -1 : object.lastEventId);
      const missed = eventsAfter(object, position);
      const early = options.interleave ? missed.pop() : undefined;
      if (early) packets.push(eventPacket(early));
      for (const event of missed) packets.push({ ...eventPacket(event), correlation_id });
      confirmed.push({ ...about, replay_status: 'completed', last_event_id: object.lastEventId });
    } catch (error) {
      if (!(error instanceof TwilioError)) throw error;
      failed.push({ ...about, error: { status: error.status, code: error.code, message: error.message } });
    }
  }
  const outcome = (type: string, events: Record<string, unknown>[]) => {
    if (events.length > 0) packets.push({ event_type: type, correlation_id, event_protocol_version: 4, events });
  };
  outcome(cancelled ? 'subscription_canceled' : 'subscription_established', confirmed);
  outcome('subscription_failed', failed);
  return { established, packets };
}

const eventPacket = (event: SyncEvent): Record<string, unknown> => ({
  event_type: event.type,
  event_protocol_version: 4,
  events: [event.body],
});
