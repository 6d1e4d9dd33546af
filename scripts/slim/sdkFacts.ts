import type { Facts } from './preactFacts';

const nothing = (...beginnings: readonly string[]) =>
  Object.fromEntries(beginnings.map((beginning) => [beginning, ';']));

/** When an object was changed and what it was before: events have it, and nobody looks. Nor does anything expire. */
const unseen = nothing('this._updateRootDateUpdated(', 'if (dateExpires !== undefined)');

/**
 * What is so in every conversation of ours, by file of the SDK. The build stops when something of it is not there any more.
 *
 * - The client of Sync is made by that of Conversations, with a connection that is there already, and only ever opens what
 *   exists (`mode: 'open_existing'`).
 * - A message is a text, or a file that was uploaded before: no e-mail, no form, no older kind of message with a file.
 * - Nobody looks at receipts of delivery (Twilio gives none to chats), at roles, or at addresses on other channels.
 * - What phones are woken with is for apps.
 */
export const sdkFacts: Readonly<Record<string, Facts>> = {
  'twilio-sync/dist/client.js': {
    expressions: {
      'this.services.config.sessionStorageEnabled': 'false',
      '!this.services.config.sessionStorageEnabled || !id': 'true',
      "opts.mode === 'create_new'": 'false',
      "err.status !== 404 || opts.mode === 'open_existing'": 'true',
    },
    statements: {
      ...nothing(
        'options.clientMetadata =',
        "if (!options.clientMetadata.hasOwnProperty('type'))",
        "if (!options.clientMetadata.hasOwnProperty('sdk'))",
        'const startTwilsock =',
        'if (!options.initRegistrations)',
        'if (startTwilsock)',
      ),
      'let twilsock$1 =': 'let twilsock$1 = options.twilsockClient;',
    },
  },
  'twilio-sync/dist/synclist.js': {
    expressions: { 'sanitize.deepClone(item.data)': 'null' },
    statements: { ...unseen, ...nothing('this._handleContextUpdate(', 'if (args.index)') },
  },
  'twilio-sync/dist/syncmap.js': { expressions: { 'sanitize.deepClone(item.data)': 'null' }, statements: unseen },
  'twilio-sync/dist/syncdocument.js': {
    expressions: { 'this.descriptor.data !== undefined ? sanitize.deepClone(this.descriptor.data) : null': 'null' },
    // Would be kept in the browser, which `sdkClient` forbids.
    statements: nothing('this.services.storage.update('),
  },
  '@twilio/operation-retrier/dist/backoff.js': {
    statements: nothing(
      'if (isDef(initialDelay) &&',
      'if (isDef(maxDelay) &&',
      'if (isDef(randomisationFactor) &&',
      'if (isDef(factor) &&',
      'if (this.maxDelay <= this.initialDelay)',
    ),
  },
  '@twilio/mcs-client/dist/media.js': { statements: { 'this.state = {': 'this.state = { sid: data.sid };' } },
  '@twilio/mcs-client/dist/services/network.js': {
    statements: nothing('if (global["XMLHttpRequest"] === undefined &&'),
  },
  '@twilio/conversations/dist/configuration.js': {
    statements: nothing(
      'const consumptionReportInterval =',
      'try { this.consumptionReportInterval =',
      'this.channelMetadataCacheCapacity =',
      'this.messageRecipientsCacheCapacity =',
    ),
  },
  '@twilio/conversations/dist/client.js': {
    statements: nothing('this.parsePushNotification ='),
  },
  '@twilio/conversations/dist/conversation.js': {
    statements: nothing(
      'const response = await this._messagesEntity.sendMedia(',
      'return (_b = parseToNumber(',
      'Conversation._logger.trace(',
    ),
  },
  '@twilio/conversations/dist/data/messages.js': {
    expressions: { 'mediaContent instanceof FormData': 'false' },
  },
  '@twilio/conversations/dist/message-builder.js': {
    statements: nothing(
      'this.emailBodies.forEach((',
      'this.emailHistories.forEach((',
      'if (this.emailBodies.size >',
      'if (this.emailHistories.size >',
    ),
  },
  '@twilio/conversations/dist/message.js': {
    expressions: { 'data.delivery ? new AggregatedDeliveryReceipt(data.delivery) : null': 'null' },
    statements: nothing(
      'if (data.subject &&',
      'const updatedAggregatedDelivery =',
      'const currentAggregatedDelivery =',
      'const isUpdatedAggregateDeliveryValid =',
      'if (isUpdatedAggregateDeliveryValid)',
    ),
  },
  '@twilio/conversations/dist/participant.js': {
    statements: nothing(
      'const updatedDateUpdated =',
      'if (data.dateUpdated &&',
      'const updatedDateCreated =',
      'if (data.dateCreated &&',
      'if (data.roleSid &&',
      'if (data.lastConsumptionTimestamp)',
      'if (data.bindings &&',
    ),
  },
};
