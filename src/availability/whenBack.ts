// When somebody is there again, on the visitor's own calendar.

/** `weekday`: within the next six days, so that its name alone says which. */
export type WhenBack =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'today' | 'tomorrow' | 'weekday' | 'date'; readonly at: number };

/** `opensAt`, `now`: epoch ms. `timeZone`: IANA name; default: the visitor's own. */
export function whenBack(opensAt: number | null, now: number, timeZone?: string): WhenBack {
  if (opensAt === null || opensAt <= now) return { kind: 'unknown' };
  const days = calendarDay(opensAt, timeZone) - calendarDay(now, timeZone);
  const kind = days <= 0 ? 'today' : days === 1 ? 'tomorrow' : days < 7 ? 'weekday' : 'date';
  return { kind, at: opensAt };
}

/** Days since the epoch, on the calendar of the zone. */
function calendarDay(at: number, timeZone: string | undefined): number {
  const format = new Intl.DateTimeFormat('en-US', {
    ...(timeZone !== undefined && { timeZone }),
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const shown: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(at)) shown[type] = Number(value);
  return Date.UTC(shown.year ?? 0, (shown.month ?? 1) - 1, shown.day) / 86_400_000;
}
