import { whenBack } from '../../availability/whenBack';
import type { EngageStrings } from '../../i18n/engageStrings';

/** "Back tomorrow at 9:00", in the visitor's own time zone. `opensAt`, `now`: epoch ms. */
export function backWords(
  { back }: Pick<EngageStrings, 'back'>,
  locale: string,
  opensAt: number | null,
  now: number,
  timeZone?: string,
): string {
  const when = whenBack(opensAt, now, timeZone);
  if (when.kind === 'unknown') return back.unknown;
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, ...(timeZone !== undefined && { timeZone }) }).format(when.at);
  const time = write({ hour: 'numeric', minute: '2-digit' });
  switch (when.kind) {
    case 'today':
      return back.today(time);
    case 'tomorrow':
      return back.tomorrow(time);
    case 'weekday':
      return back.on(write({ weekday: 'long' }), time);
    case 'date':
      return back.on(write({ weekday: 'long', day: 'numeric', month: 'long' }), time);
  }
}
