import type { Replies } from "../app/replies.js";
import { date } from "../app/words.js";
import type { Calendar, Year } from "./calendar.js";
import { change } from "./change.js";
import type { Desk } from "./desk.js";
import { day, listed, maybe, number, words } from "./field.js";

const MOST = 500;

/** To open a round of what takes place when it is asked for; nothing where the framework has no such activity. */
export function onDemand(desk: Desk, calendar: Calendar, { activities }: Year): HTMLElement[] {
  const options = activities.filter((one) => one.onDemand && one.paused === null).map(({ activity, title }) => [activity, title] as const);
  return options.length === 0 ? [] : [open(desk, calendar, options)];
}

function open(desk: Desk, calendar: Calendar, options: readonly (readonly [string, string])[]): HTMLElement {
  return change(desk, {
    title: "Open a round that is asked for",
    will: [
      "The round is announced now and drawn from the newest register on the day it opens. The draw's secret is fixed with the announcement, so nobody can choose a day for what it would draw.",
      "Why it is opened stands on the round and in its report.",
    ],
    fields: [
      listed("Which activity?", options, "Choose the activity."),
      words("Why?", "Without naming a case.", "Say why the round is opened."),
      day("It opens on", "A refusal names the first day that is possible.", "Give the day on which the round opens."),
      maybe(number("How many cases, if the framework leaves it open", "Leave it empty where the framework says how many, or agree it later.", 1, MOST, "")),
    ],
    act: "Open the round",
    run: async ([activity = "", rationale = "", opensOn = "", size = ""]) => {
      const opened = await calendar.open(activity, { rationale, opensOn, ...(size === "" ? {} : { size: Number(size) }) });
      return said(opened, options);
    },
  });
}

function said({ cycle, opensOn }: Replies["OpenRoundController.Opened"], options: readonly (readonly [string, string])[]): string {
  const title = options.find(([id]) => cycle.startsWith(id))?.[1] ?? cycle;
  return `A round is announced: ${title}. It opens on ${date(opensOn)}.`;
}
