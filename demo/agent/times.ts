// Times in the words of the console.

const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const weekday = new Intl.DateTimeFormat('en', { weekday: 'long' });
const date = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' });
const full = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });

const minute = 60_000;
const day = 24 * 60 * minute;

export const clockTime = (at: number): string => clock.format(at);
export const fullTime = (at: number): string => full.format(at);

/** "Today", "Yesterday", "Tuesday" or "3 May". */
export function dayName(at: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / day);
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  return days < 7 ? weekday.format(at) : date.format(at);
}

/** For the list: the time today, else the day. */
export function shortTime(at: number, now: number): string {
  return startOfDay(at) === startOfDay(now) ? clockTime(at) : dayName(at, now);
}

/** "less than a minute", "4 min", "2 h". */
export function howLong(ms: number): string {
  if (ms < minute) return 'less than a minute';
  if (ms < 60 * minute) return `${Math.floor(ms / minute)} min`;
  if (ms < day) return `${Math.floor(ms / (60 * minute))} h`;
  return ms < 2 * day ? '1 day' : `${Math.floor(ms / day)} days`;
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
