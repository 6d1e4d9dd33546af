// Carries Sync events to every subscribed socket, after the reply to the request that caused them.
import type { Connection } from './connection';
import type { FaultControl } from './faults';
import type { SyncEvent, SyncObject } from './sync';
import type { Timers } from './timers';

/** An event that a fault holds back goes out after this at the latest, when no other event follows it. */
const HELD_BACK_MS = 250;

export interface Hub {
  connections: Set<Connection>;
  publish(object: SyncObject, event: SyncEvent, always: boolean): void;
  typing(conversationSid: string, typist: string, isMember: (identity: string) => boolean, seconds: number): void;
  isOnline(identity: string): boolean;
}

export function createHub(
  faults: FaultControl,
  timers: Timers,
  mayRead: (identity: string, object: SyncObject) => boolean,
): Hub {
  const connections = new Set<Connection>();
  const heldBack = new Map<Connection, () => void>();

  function deliver(connection: Connection, event: SyncEvent): void {
    const send = () => connection.sendEvent(event);
    const situation = { identity: connection.identity };
    const waiting = heldBack.get(connection);
    if (!waiting && faults.take('reorderEvents', situation)) {
      heldBack.set(connection, send);
      timers.after(HELD_BACK_MS, () => release(connection, send));
      return;
    }
    send();
    if (faults.take('duplicateEvents', situation)) send();
    if (waiting) release(connection, waiting);
  }

  function release(connection: Connection, send: () => void): void {
    if (heldBack.get(connection) !== send) return;
    heldBack.delete(connection);
    send();
  }

  return {
    connections,
    publish(object, event, always) {
      // The permission is judged now; the sending waits for the reply that is written in this same turn.
      const receivers = [...connections].filter(
        (connection) =>
          connection.identity !== null &&
          connection.isSubscribed(object) &&
          (always || mayRead(connection.identity, object)),
      );
      if (receivers.length === 0) return;
      queueMicrotask(() => {
        for (const connection of receivers) deliver(connection, event);
      });
    },
    typing(conversationSid, typist, isMember, seconds) {
      for (const connection of connections) {
        const { identity } = connection;
        if (identity === null || identity === typist || !isMember(identity)) continue;
        connection.sendNotification('twilio.ipmsg.typing_indicator', {
          channel_sid: conversationSid,
          identity: typist,
          typing_timeout: seconds,
        });
      }
    },
    isOnline: (identity) => [...connections].some((connection) => connection.identity === identity),
  };
}
