// `parlor/server`: the site's token endpoint.

export { forwardedAddress } from './addresses';
export { endpointOptionsFrom } from './environment';
export { createEndpoint } from './handler';
export type { RateCount, RateLimit, RateLimitStore, RateLimits } from './limits';
export { createMemoryStore, defaultRateLimits } from './limits';
export type { Log, LogEntry } from './log';
export { toNodeListener } from './node';
export type { EndpointOptions, TwilioCredentials } from './options';
export type { AccessTokenRequest, SignedToken, SigningKey, VisitorSession } from './tokens';
export { signAccessToken } from './tokens';
