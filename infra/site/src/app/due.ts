import type { Audit } from "./api.js";
import { weekday } from "./words.js";

/** The days of an audit, on a list or by itself. */
type Days = Pick<Audit, "dueOn" | "closesOn" | "daysFrom">;

/** Whether its papers aren't complete, so that its days haven't begun. */
export const awaitsPapers = ({ daysFrom }: Pick<Days, "daysFrom">): boolean => daysFrom === "papers-awaited";

/** By when it is due, as a sentence goes on. */
export const due = (days: Days): string => (awaitsPapers(days) ? "whose papers are still being prepared" : `due on ${weekday(days.dueOn)}`);

/** By when it is due, as a sentence or two of their own. */
export function dueSentence(days: Days): string {
  switch (days.daysFrom) {
    case "papers-awaited":
      return `Its papers are still being prepared. Your days count from when they are complete, and a mail tells you then; the round closes after ${weekday(days.closesOn)}.`;
    case "papers-too-late":
      return `Due on ${weekday(days.dueOn)}, when the round closes: its papers came late.`;
    default:
      return `Due on ${weekday(days.dueOn)}.`;
  }
}

/** By when it is due, where there is room for some words alone. */
export const dueWords = (days: Days): string => (awaitsPapers(days) ? `Once its papers are complete; by ${weekday(days.closesOn)} at the latest` : weekday(days.dueOn));
