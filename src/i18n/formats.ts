// Times in the visitor's way of writing. Each formatter is made once, and only when it is used: building one takes
// as long as drawing several messages.

import type { ConversationStrings } from './conversationStrings';

export interface Formats {
  /** `10:42`. Epoch ms in, as everywhere here. */
  time(at: number): string;
  /** `Today`, `Yesterday`, `Monday, 12 May`; with the year when it is not this one. */
  day(at: number, now: number): string;
  /** `3 weeks ago`; null for what is within a week, which {@link day} says well enough. */
  ago(at: number, now: number): string | null;
  /** Date and time in full, for `title` attributes. */
  full(at: number): string;
}

export function createFormats(locale: string, texts: Pick<ConversationStrings, 'today' | 'yesterday'>): Formats {
  const date = (options: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | null = null;
    return (at: number) => {
      format ??= new Intl.DateTimeFormat(locale, options);
      return format.format(at);
    };
  };
  const day = date({ weekday: 'long', day: 'numeric', month: 'long' });
  const dayAndYear = date({ day: 'numeric', month: 'long', year: 'numeric' });
  let relative: Intl.RelativeTimeFormat | null = null;
  return {
    time: date({ hour: 'numeric', minute: '2-digit' }),
    day(at, now) {
      const daysAgo = calendarDay(now) - calendarDay(at);
      if (daysAgo === 0) return texts.today;
      if (daysAgo === 1) return texts.yesterday;
      return (new Date(at).getFullYear() === new Date(now).getFullYear() ? day : dayAndYear)(at);
    },
    ago(at, now) {
      const days = calendarDay(now) - calendarDay(at);
      if (days < 7) return null;
      relative ??= new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
      if (days < 31) return relative.format(-Math.round(days / 7), 'week');
      return days < 365
        ? relative.format(-Math.round(days / 30.4), 'month')
        : relative.format(-Math.round(days / 365), 'year');
    },
    full: date({ dateStyle: 'full', timeStyle: 'short' }),
  };
}

/** Days since the epoch on the visitor's calendar; rounding absorbs the hour of daylight saving. */
function calendarDay(at: number): number {
  return Math.round(new Date(at).setHours(12, 0, 0, 0) / 86_400_000);
}
