const DAY = 24 * 60 * 60 * 1000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of a calendar day, counted without clocks; undefined for what is no day. */
export function dayNumber(date: string): number | undefined {
  const [, year, month, day] = DATE.exec(date)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) {
    return undefined;
  }
  const at = new Date(Date.UTC(year, month - 1, day));
  at.setUTCFullYear(year);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / DAY : undefined;
}

/** Calendar days from one day to another; undefined if one of them is no day. */
export function daysBetween(from: string, to: string): number | undefined {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return start === undefined || end === undefined ? undefined : end - start;
}

/** A day so many calendar weeks later; undefined after what is no day. */
export function weeksAfter(date: string, weeks: number): string | undefined {
  const start = dayNumber(date);
  return start === undefined ? undefined : new Date((start + 7 * weeks) * DAY).toISOString().slice(0, 10);
}
