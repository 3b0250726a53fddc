const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });
const MOMENT = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "Europe/London" });

/** A day with its weekday: "Friday 17 April 2026". */
export const weekday = (day: string): string => DAY.format(new Date(day)).replace(",", "");

/** A day: "17 April 2026"; what is no day stays as it is. */
export const date = (day: string): string => (Number.isNaN(Date.parse(day)) ? day : DATE.format(new Date(day)));

/** A time of day in England: "14:03". */
export const time = (instant: string): string => TIME.format(new Date(instant));

/** A day and time in England. */
export const moment = (instant: string): string => `${MOMENT.format(new Date(instant)).replace(",", "")} at ${time(instant)}`;

/** Something counted: "1 day", "3 days". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;

/** How far off a day is, seen from today. */
export function away(days: number): string {
  return days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${count(days, "day")}`;
}

/** A field's name as people write it: "Age group" for "ageGroup", acronyms in capitals. */
export const label = (field: string): string => capital(field.replaceAll(/([a-z])([A-Z])/g, "$1 $2").replaceAll("-", " ").toLowerCase().replaceAll(/\b(send|sendiass|senco|ehcp?|icb|qa)\b/g, (acronym) => acronym.toUpperCase()));

export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** How a contribution to a case stands. */
export function contributedWords(state: string): string {
  switch (state) {
    case "received":
      return "Received";
    case "missing":
      return "Missing";
    default:
      return "Not expected of this case";
  }
}
