// Addresses of the visitor, as people write them and as the endpoint takes them.

export type Channel = 'sms' | 'whatsapp' | 'email';

/** Null for what is no address of that channel. */
export function addressOf(channel: Channel, written: string): string | null {
  const text = written.trim();
  if (channel === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254 ? text : null;
  const digits = text.replace(/[\s().\-/]/g, '').replace(/^00/, '+');
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : null;
}

/** Which the endpoint offers, as `handoff:sms` beside `handoff` in its capabilities; both kinds of number if it does not say. */
export function channelsIn(capabilities: readonly string[]): readonly Channel[] {
  const known = (['sms', 'whatsapp', 'email'] as const).filter((channel) =>
    capabilities.includes(`handoff:${channel}`),
  );
  return known.length > 0 ? known : ['sms', 'whatsapp'];
}
