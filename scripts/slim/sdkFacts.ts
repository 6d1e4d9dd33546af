import type { Facts } from './preactFacts';

const nothing = (...beginnings: readonly string[]) =>
  Object.fromEntries(beginnings.map((beginning) => [beginning, ';']));

/** When an object was changed and what it was before: events have it, and nobody looks. Nor does anything expire. */
const unseen = nothing('this._updateRootDateUpdated(', 'if (dateExpires !== undefined)');

/** Beside which item the page begins that is asked for, the next one or the one before. */
const pageBeside = 'args.nextPageItemId = args.prevPageItemId = null;';

/**
 * What is so in every conversation of ours, by file of the SDK. The build stops when something of it is not there any more.
 *
 * - The client of Sync is made by that of Conversations, with a connection that is there already, and only ever opens what
 *   exists (`mode: 'open_existing'`).
 * - A message is a text, or a file that was uploaded before: no e-mail, no form, no older kind of message with a file.
 * - Nobody looks at receipts of delivery (Twilio gives none to chats), at roles, or at addresses on other channels.
 * - What phones are woken with is for apps.
 * - Messages are asked for backwards from a position, each page by itself. What is read of the roster and of the list of
 *   conversations (Sync maps) is read forwards from the first page.
 * - The log is silent, and what is private in a class is asked for by us alone.
 * - Only the configuration, and what a request has changed, are fetched by a command, both without parameters.
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
        "if (options.hasOwnProperty('logLevel'))",
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
    expressions: {
      'sanitize.deepClone(item.data)': 'null',
      "args.order === 'desc'": 'true',
      "oldArgs.order === 'desc'": 'true',
      "order === 'desc'": 'true',
      'args.nextPageItemId': 'null',
      '(adds) => this.queryItems(Object.assign(Object.assign({}, args), adds))': 'null',
    },
    constants: { fillingSubsequentPage: 'false', goingBackwards: 'false' },
    statements: { ...unseen, ...nothing('this._handleContextUpdate(', 'if (args.index)', pageBeside) },
  },
  'twilio-sync/dist/syncmap.js': {
    expressions: {
      'sanitize.deepClone(item.data)': 'null',
      "args.order === 'desc'": 'false',
      "oldArgs.order === 'desc'": 'false',
      "order === 'desc'": 'false',
      '!!args.nextPageItemId || !!args.prevPageItemId': '!!args.nextPageItemId',
    },
    constants: { goingBackwards: 'false' },
    statements: { ...unseen, [pageBeside]: 'args.nextPageItemId = null;' },
  },
  // Of Sync's kinds of objects those that a conversation consists of.
  'twilio-sync/dist/subscriptions.js': {
    statements: nothing(
      'typedSid = event.stream_sid',
      'typedSid = event.query_id',
      'isStrictlyOrdered = false',
      'if (message.strictly_ordered',
    ),
  },
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
  'twilsock/dist/client.js': { statements: nothing('logger.log.setLevel(') },
  '@twilio/mcs-client/dist/client.js': { statements: nothing('this.options.logLevel =', 'log.setLevel(') },
  '@twilio/mcs-client/dist/media.js': { statements: { 'this.state = {': 'this.state = { sid: data.sid };' } },
  '@twilio/mcs-client/dist/services/network.js': {
    statements: nothing('if (global["XMLHttpRequest"] === undefined &&'),
  },
  '@twilio/conversations/dist/configuration.js': {
    expressions: {
      'configurationResponse.options.media_attachments_total_size_limit_in_mb': 'undefined',
      'configurationResponse.options.email_histories_allowed_mime_types': 'undefined',
      'configurationResponse.options.email_bodies_allowed_mime_types': 'undefined',
    },
    statements: {
      ...nothing(
        'const consumptionReportInterval =',
        'try { this.consumptionReportInterval =',
        'this.channelMetadataCacheCapacity =',
        'this.messageRecipientsCacheCapacity =',
        'const httpCacheInterval =',
      ),
      // Seconds, as without a word of the service. A user is hardly fetched twice: changes of users are told.
      'try { this.httpCacheInterval =': 'this.httpCacheInterval = 5;',
    },
  },
  '@twilio/conversations/dist/client.js': {
    expressions: { 'Client_1._logger': 'undefined' },
    statements: nothing('this.parsePushNotification =', 'this._options.logLevel =', 'Client_1._logger.setLevel('),
  },
  '@twilio/conversations/dist/data/participants.js': { expressions: { 'log.error(e)': 'undefined' } },
  '@twilio/conversations/dist/conversation.js': {
    statements: nothing(
      'const response = await this._messagesEntity.sendMedia(',
      'return (_b = parseToNumber(',
      'Conversation._logger.trace(',
    ),
  },
  '@twilio/conversations/dist/data/messages.js': {
    expressions: {
      'mediaContent instanceof FormData': 'false',
      '(_c = message.emailOptions) === null || _c === void 0 ? void 0 : _c.subject': 'undefined',
      'emailOptions === null || emailOptions === void 0 ? void 0 : emailOptions.subject': 'undefined',
      'message.contentSid': 'undefined',
      'typeof message.contentVariables !== "undefined" ? JSON.stringify(message.contentVariables.reduce((accum, current) => (Object.assign(Object.assign({}, accum), { [current.name]: current.value })), {})) : undefined':
        'undefined',
      'direction === "backwards"': 'true',
      'shouldReverse ? nextPage : previousPage': 'null',
      'shouldReverse ? previousPage : nextPage': 'null',
    },
    constants: { shouldReverse: 'true' },
  },
  '@twilio/conversations/dist/unsent-message.js': { statements: nothing('this.emailOptions =') },
  '@twilio/conversations/dist/command-executor.js': {
    statements: nothing('if (requestBody)', 'if (((_a = e ===', 'if (resolution.type === "noMetadata")'),
  },
  '@twilio/conversations/dist/message-builder.js': {
    statements: nothing(
      'if (typeof FormData === "undefined" &&',
      'this.emailBodies =',
      'this.emailHistories =',
      'this.emailBodies.forEach((',
      'this.emailHistories.forEach((',
      'if (this.emailBodies.size >',
      'if (this.emailHistories.size >',
    ),
  },
  '@twilio/conversations/dist/message.js': {
    expressions: {
      'data.delivery ? new AggregatedDeliveryReceipt(data.delivery) : null': 'null',
      '__classPrivateFieldGet(this, _Message_instances, "m", _Message_wrapMedia)': '_Message_wrapMedia',
      '__classPrivateFieldGet(this, _Message_instances, "m", _Message_assignMedias)': '_Message_assignMedias',
    },
    statements: nothing(
      '_Message_instances.add(this)',
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
