import type { Located } from "./located.js";

const WRITTEN = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{3}|\d{6}|\d{9}))?Z$/;

/** An instant in its one writing: no needless fraction, a day that there is. */
export function instant(at: Located): string {
  const text = at.string();
  const [, seconds = "", fraction = "1"] = WRITTEN.exec(text) ?? [];
  const day = new Date(seconds + "Z");
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(seconds) || fraction.endsWith("000")) {
    throw at.mustBe("an instant such as 2026-04-01T05:00:00Z");
  }
  return text;
}

/** Whether one instant, as written, comes before another. */
export function isBefore(left: string, right: string): boolean {
  return comparable(left) < comparable(right);
}

function comparable(text: string): string {
  const [seconds = "", fraction = ""] = text.slice(0, -1).split(".");
  return `${seconds}.${fraction.padEnd(9, "0")}`;
}
