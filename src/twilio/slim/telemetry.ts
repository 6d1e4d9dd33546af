// In the slim SDK: takes the place of what twilsock tells Twilio about how long its connects take. Nothing is told.

export class TelemetryEventDescription {}

export const TelemetryPoint = { Start: 0, End: 1 };

export const EventSendingLimitation = { MinEventsPortion: 0, AnyEvents: 1, AnyEventsIncludingUnfinished: 2 };

export class TelemetryTracker {
  canSendTelemetry = false;
  addTelemetryEvent(): void {}
  addPartialEvent(): void {}
  sendTelemetry(): void {}
  sendTelemetryIfMinimalPortionCollected(): void {}
}
