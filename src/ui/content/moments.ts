// Dates and times in the visitor's way of writing.

export interface SlotDay {
  readonly day: string;
  readonly times: readonly { readonly slot: string; readonly time: string }[];
}

/**
 * Slots by day, in order. Those with an offset are moments, told in the visitor's time zone; those without are told as they
 * are written, whatever zone they mean.
 */
export function slotDays(
  slots: readonly string[],
  locale: string,
): { readonly days: readonly SlotDay[]; readonly inVisitorsZone: boolean } {
  const dayFormat = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const timeFormat = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const days: { day: string; times: { slot: string; time: string }[] }[] = [];
  for (const slot of slots) {
    const at = new Date(slot);
    const day = dayFormat.format(at);
    const time = timeFormat.format(at);
    const last = days.at(-1);
    if (last?.day === day) last.times.push({ slot, time });
    else days.push({ day, times: [{ slot, time }] });
  }
  return { days, inVisitorsZone: slots.some((slot) => /(?:Z|[+-]\d\d:\d\d)$/.test(slot)) };
}

/** `moment` as in {@link DateTimeContent}; what no calendar knows is given back as it is. */
export function momentWords(pick: 'date' | 'time' | 'dateTime', moment: string, locale: string): string {
  // A date alone would be read as midnight in London.
  const at = new Date(pick === 'time' ? `2000-01-01T${moment}` : pick === 'date' ? `${moment}T12:00` : moment);
  if (Number.isNaN(at.getTime())) return moment;
  const options: Record<typeof pick, Intl.DateTimeFormatOptions> = {
    date: { dateStyle: 'full' },
    time: { timeStyle: 'short' },
    dateTime: { dateStyle: 'full', timeStyle: 'short' },
  };
  return new Intl.DateTimeFormat(locale, options[pick]).format(at);
}
