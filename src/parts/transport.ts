// The Twilio SDK and our adapter to it, by far the largest part. The build puts a self-contained file in its place.

export function loadTransportPart(_attempt: number): Promise<typeof import('../twilio/transport')> {
  return import('../twilio/transport');
}
