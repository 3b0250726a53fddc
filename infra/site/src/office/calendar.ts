import type { Calls } from "../app/calls.js";
import type { Replies } from "../app/replies.js";
import type { Theme } from "./rounds.js";

/** What an academic year looks like. */
export type Year = Replies["ScheduleView"];

export type Activity = Replies["ScheduleView.ActivityView"];

export type Period = Replies["ScheduleView.PeriodView"];

/** The academic year of a day, as "2025-26". */
export function yearOf(day: string): string {
  const [year = "", month = ""] = day.split("-");
  return yearFrom(Number(month) >= 9 ? Number(year) : Number(year) - 1);
}

export const yearFrom = (began: number): string => `${began}-${String((began + 1) % 100).padStart(2, "0")}`;

export class Calendar {
  constructor(
    private readonly calls: Calls,
    private readonly authority: string,
  ) {}

  year(year: string): Promise<Year> {
    return this.calls.call("GET", [this.authority, "schedule", year]);
  }

  open(activity: string, wish: { readonly rationale: string; readonly opensOn: string; readonly size?: number; readonly theme?: Theme }): Promise<Replies["OpenRoundController.Opened"]> {
    return this.calls.call("POST", [this.authority, "activities", activity, "rounds"], wish);
  }

  pause(scope: string, reason: string): Promise<unknown> {
    return this.calls.call("PUT", [this.authority, "pauses", scope], { reason });
  }

  resume(scope: string): Promise<unknown> {
    return this.calls.call("DELETE", [this.authority, "pauses", scope]);
  }
}
