import type { Answer } from "./instrument.js";

const SOMETHING = /[\p{L}\p{Nd}]/u;

/** Whether an answer says anything; words without a single letter or digit don't. */
export function says(answer: Answer | undefined): boolean {
  if (answer === undefined) {
    return false;
  }
  const { text, choices, entries, dates } = answer;
  if (text !== undefined) {
    return saysText(text);
  }
  if (dates !== undefined) {
    return dates.due !== undefined || dates.actual !== undefined || saysText(dates.reason ?? "");
  }
  return (choices ?? entries ?? [0]).length > 0;
}

export function saysText(text: string): boolean {
  return SOMETHING.test(text);
}
