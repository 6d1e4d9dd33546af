// `parlor/server`: the site's token endpoint.

export type { OpeningHours, OpenSpan } from '../availability/hours';
export { forwardedAddress } from './addresses';
export { endpointOptionsFrom } from './environment';
export type {
  BotCheck,
  DeliverMessage,
  HandoffOptions,
  KeepSurvey,
  LeftMessage,
  ResumeOptions,
  SendTranscript,
  StatusOptions,
  SurveyResult,
  TranscriptLine,
  TranscriptMail,
} from './features';
export { createEndpoint } from './handler';
export type { IdentityOptions } from './identity';
export type { RateLimit, RateLimits } from './limits';
export { defaultRateLimits } from './limits';
export type { Log, LogEntry } from './log';
export { toNodeListener } from './node';
export type { EndpointOptions, TwilioCredentials } from './options';
export type { RedisStoreOptions, SendRedisCommand } from './redisStore';
export { createRedisStore } from './redisStore';
export type { RateCount, RateLimitStore } from './store';
export { createMemoryStore } from './store';
export type { AccessTokenRequest, SignedToken, SigningKey, VisitorSession } from './tokens';
export { signAccessToken } from './tokens';
export type { TwilioFunctionContext, TwilioFunctionEvent, TwilioFunctionResponse } from './twilioFunction';
export { toTwilioFunction } from './twilioFunction';
