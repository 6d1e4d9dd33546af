// Opening hours in the site's own time zone: is it open now, until when, and when does it open next.

type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** From and to, `HH:MM` of the local clock; `24:00` is the end of the day. `to` not after `from` means the next day. */
export type OpenSpan = readonly [from: string, to: string];

export interface OpeningHours {
  /** IANA name, for example `Europe/Oslo`. */
  readonly timeZone: string;
  /** A day that is not named is closed. */
  readonly week: Readonly<Partial<Record<Weekday, readonly OpenSpan[]>>>;
  /** Days that differ, `YYYY-MM-DD` → the hours of that day; an empty list is closed. */
  readonly holidays?: Readonly<Record<string, readonly OpenSpan[]>>;
}

export interface Opening {
  readonly open: boolean;
  /** When it opens next, epoch ms; null while open, or when it does not within {@link daysAhead}. */
  readonly opensAt: number | null;
  /** When it closes, epoch ms; null while closed, or when it does not within {@link daysAhead}. */
  readonly closesAt: number | null;
}

const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const daysAhead = 60;
const dayMs = 86_400_000;

/** One sentence for each thing that cannot work; `name` of the option in them. */
export function hoursProblems({ timeZone, week, holidays = {} }: OpeningHours, name: string): string[] {
  const problems: string[] = [];
  if (!isZone(timeZone))
    problems.push(`${name}.timeZone "${timeZone}" is not a time zone; write one such as Europe/Oslo.`);
  if (typeof week !== 'object' || week === null)
    problems.push(`${name}.week is missing; write { mon: [["09:00", "17:00"]] }.`);
  for (const day of Object.keys(week ?? {})) {
    if (!weekdays.includes(day as Weekday)) problems.push(`${name}.week.${day} is no day; write mon, tue and so on.`);
  }
  for (const date of Object.keys(holidays)) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) problems.push(`${name}.holidays: "${date}" must be written YYYY-MM-DD.`);
  }
  for (const [from, to] of [...Object.values(week ?? {}), ...Object.values(holidays)].flat()) {
    if (minutesOf(from) === null || minutesOf(to) === null) {
      problems.push(`${name}: "${from}" to "${to}" must be written HH:MM.`);
    }
  }
  return problems;
}

function isZone(timeZone: unknown): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: timeZone as string });
    // Without one it would be that of whatever machine this runs on.
    return typeof timeZone === 'string';
  } catch {
    return false;
  }
}

export function openingAt(hours: OpeningHours, now: number): Opening {
  const clock = createZoneClock(hours.timeZone);
  const today = clock.dateAt(now);
  let closesAt: number | null = null;
  // From yesterday on: its last span may reach into today.
  for (let offset = -1; offset <= daysAhead; offset += 1) {
    for (const [from, to] of spansOf(hours, today + offset * dayMs, clock)) {
      if (closesAt === null) {
        if (from > now) return { open: false, opensAt: from, closesAt: null };
        if (now < to) closesAt = to;
      } else if (from <= closesAt) {
        closesAt = Math.max(closesAt, to);
      } else {
        return { open: true, opensAt: null, closesAt };
      }
    }
  }
  // Open, and one span led to the next all the time: it never closes.
  const endless = closesAt !== null && closesAt > now + (daysAhead - 1) * dayMs;
  return { open: closesAt !== null, opensAt: null, closesAt: endless ? null : closesAt };
}

/** The spans that begin on `date`, epoch ms, in order. */
function spansOf(hours: OpeningHours, date: number, clock: ZoneClock): [number, number][] {
  const name = new Date(date).toISOString().slice(0, 10);
  const spans = hours.holidays?.[name] ?? hours.week[weekdays[new Date(date).getUTCDay()] ?? 'sun'] ?? [];
  return spans
    .map(([from, to]): [number, number] => {
      const [begin, end] = [minutesOf(from) ?? 0, minutesOf(to) ?? 0];
      return [clock.instant(date, begin), clock.instant(date, end > begin ? end : end + 1440)];
    })
    .sort(([one], [other]) => one - other);
}

function minutesOf(clock: string): number | null {
  const [, hour = '', minute = ''] = /^(\d{2}):(\d{2})$/.exec(clock) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return hour !== '' && Number(minute) < 60 && minutes <= 1440 ? minutes : null;
}

/** Local dates are held as UTC midnights: numbers that days can be counted with. */
interface ZoneClock {
  dateAt(instant: number): number;
  /** The instant when the zone's clocks show `minutes` after the midnight of `date`. */
  instant(date: number, minutes: number): number;
}

function createZoneClock(timeZone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

  /** What the zone's clocks show at `instant`, as if they showed UTC. */
  function localAt(instant: number): number {
    const shown: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) shown[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  }

  return {
    dateAt(instant) {
      return Math.floor(localAt(instant) / dayMs) * dayMs;
    },
    instant(date, minutes) {
      const wanted = date + minutes * 60_000;
      // Twice, because the first guess may lie on the other side of a change of the clocks.
      let guess = wanted - (localAt(wanted) - wanted);
      guess += wanted - localAt(guess);
      return guess;
    },
  };
}
