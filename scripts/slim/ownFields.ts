/** Fields that the SDK's objects have for themselves: nobody sends them, and no option of a site is called so. */
export const ownFields: readonly string[] = [
  // Connecting, and trying again.
  ...['fsm', 'websocket', 'retrier', 'disconnectingTimer', 'disconnectedPromiseResolve', 'backoffDelay', 'newBackoff'],
  ...['usedBackoff', 'inProgress', 'attemptNum', 'currDelay', 'prevDelay', 'minDelay', 'nextBackoffDelay', 'timeoutID'],
  ...['startTimestamp', 'terminationReason', 'getTerminationReason', 'isTerminalState', 'terminalStates'],
  ...['tokenExpiredSasCode', 'activeRequests', 'confirmedCapabilities', 'activeGrant', 'lastEmittedState'],
  // Subscriptions.
  ...['latestPokeResponseArrivalTimestampByCorrelationId', 'pendingPokeReason', 'pendingAction', 'backoffNumber'],
  ...[
    'pendingCorrelationId',
    'rejectedWithError',
    'retryCount',
    'isEstablished',
    'subscriptionTtlTimer',
    'maxBatchSize',
  ],
  ...['subscriptionState', 'localObject', 'removalHandler', 'rejectPromise', 'isDeleted'],
  // What Sync keeps.
  ...['entities', 'syncDocumentImpl', 'syncListImpl', 'syncMapImpl', 'listenerUuid', 'cacheKey', 'cacheLifetime'],
  ...['beginKey', 'endKey', 'collectionBegin', 'collectionEnd', 'isLeftBound', 'isRightBound', 'isValid', 'tombstones'],
  // Conversations and who is in them.
  ...['services', 'messagesListPromise', 'rosterEntityPromise', 'messagesByIndex', 'messagesEntity', 'pendingMessages'],
  ...['promiseToFetch', 'myConversationsRead', 'myConversationsFetched', 'subscribedUsers', 'fifoStack', 'myself'],
  ...['serviceTypingTimeout', 'sentUpdates', 'upstream', 'maxNumberOfRetry', 'mcsMedia', 'mediaSetUrl', 'userIdentity'],
  ...['httpCacheInterval', 'backoffConfiguration', 'backoffConfigDefault', 'retryWhenThrottledDefault'],
  ...['typingIndicatorTimeoutDefault', 'reachabilityEnabled'],
  ...['commandExecutor', 'mcsClient', 'notificationClient', 'typingIndicator', 'cancellationMap'],
];
