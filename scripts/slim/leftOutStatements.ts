import { parseAst } from 'vite';
import { replaceSpans, type Span, visitNodes } from './syntaxTree';

/** A change of a Sync object by us: see `leftOutMethods`. */
const ownChanges = ['this.updateMergingQueue ='];

/**
 * Statements that serve nothing we use, by file and by how they begin: what is reported to Twilio of how long connecting
 * takes, the registration of phones to be woken, stores that stay empty, and events that the client passes on to nobody.
 */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  'twilio-sync/dist/synclist.js': ownChanges,
  'twilio-sync/dist/syncmap.js': ownChanges,
  'twilio-sync/dist/syncdocument.js': ownChanges,
  'twilsock/dist/services/telemetrytracker.js': ['(function (TelemetryPoint', '(function (EventSendingLimitation'],
  'twilsock/dist/client.js': [
    'this.telemetryTracker',
    'this.channel.on("initialized", () => (this.telemetryTracker',
    'this.channel.on("initialized", () => this.telemetryTracker',
    'websocket.on("disconnected", () => (this.telemetryTracker',
    ...['beforeConnect', 'connected', 'beforeSendInit', 'sendInitFailed'].map(
      (event) => `this.channel.on("${event}", () => this.telemetryTracker`,
    ),
    'this.registrations',
    'this.channel.on("connected", () => this.registrations',
    'this.offlineStorageDeferred',
    'this.channel.on("disconnected", () => this.offlineStorageDeferred',
    'this.handleStorageId(',
  ],
  '@twilio/conversations/dist/client.js': [
    'this._services.twilsockClient.addPartialTelemetryEvent(',
    'this._services.channelMetadataClient =',
    'this._services.messageRecipientsClient =',
    'this._services.contentClient =',
    'Client._logger =',
    'Client._supportedPushChannels =',
    'Client._supportedPushDataFields =',
    'Client_1._supportedPushChannels.forEach(',
    'this._services.users.on("user',
    ...['conversationAdded', 'conversationRemoved', 'conversationUpdated', 'participant', 'message', 'typing'].map(
      (event) => `this._conversationsEntity.on("${event}`,
    ),
  ],
  '@twilio/conversations/dist/conversation.js': ['Conversation._logger ='],
  '@twilio/conversations/dist/data/conversations.js': [
    ...['updated', 'participant', 'message', 'typing'].map((event) => `conversation.on("${event}`),
  ],
};

/** Throws when a statement is not there: then the SDK has changed, and the list is to be looked at. */
export function withoutLeftOutStatements(code: string, file: string): string {
  const name = file.split('/node_modules/').at(-1) ?? '';
  const beginnings = new Set(leftOut[name]);
  if (beginnings.size === 0) return code;
  const spans: (Span & { by: string })[] = [];
  const missed = new Set(beginnings);
  visitNodes(parseAst(code), ({ type, start, end }) => {
    if (type !== 'ExpressionStatement') return;
    for (const beginning of beginnings) {
      if (!code.startsWith(beginning, start)) continue;
      spans.push({ start, end, by: ';' });
      missed.delete(beginning);
      return;
    }
  });
  const [first] = missed;
  if (first) throw new Error(`${name}: nothing begins with ${first} any more: look at what has changed`);
  return replaceSpans(code, spans);
}
