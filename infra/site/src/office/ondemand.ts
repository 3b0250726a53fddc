import type { Replies } from "../app/replies.js";
import { date } from "../app/words.js";
import { element } from "../dom.js";
import type { Activity, Calendar, Year } from "./calendar.js";
import { change } from "./change.js";
import type { Desk } from "./desk.js";
import { day, listed, words, type Field } from "./field.js";
import { leftOpen, type LeftOpen } from "./leftopen.js";

/** To open a round of what takes place when it is asked for; nothing where the framework has no such activity. */
export function onDemand(desk: Desk, calendar: Calendar, { activities }: Year): HTMLElement[] {
  const some = activities.filter((one) => one.onDemand && one.paused === null);
  return some.length === 0 ? [] : [open(desk, calendar, some)];
}

function open(desk: Desk, calendar: Calendar, activities: readonly Activity[]): HTMLElement {
  const options = activities.map(({ activity, title }) => [activity, title] as const);
  const which = listed("Which activity?", options, "Choose the activity.");
  const asks = new Map(activities.map((one) => [one.activity, leftOpen(one.asks)]));
  return change(desk, {
    title: "Open a round that is asked for",
    will: [
      "The round is announced now and drawn from the newest register on the day it opens. The draw's secret is fixed with the announcement, so nobody can choose a day for what it would draw.",
      "Why it is opened stands on the round and in its report.",
    ],
    fields: [
      which,
      words("Why?", "Without naming a case.", "Say why the round is opened."),
      day("It opens on", "A refusal names the first day that is possible.", "Give the day on which the round opens."),
      following(which, asks),
    ],
    act: "Open the round",
    run: async ([activity = "", rationale = "", opensOn = ""]) => {
      const agreed = asks.get(activity)?.agreed() ?? {};
      const opened = await calendar.open(activity, { rationale, opensOn, ...agreed });
      return said(opened, options);
    },
  });
}

/** What the chosen activity leaves open, which follows the choice. */
function following(which: Field, asks: ReadonlyMap<string, LeftOpen>): Field {
  const place = element("div", {});
  const chosen = (): LeftOpen | undefined => asks.get(which.value() ?? "");
  which.element.addEventListener("change", () => place.replaceChildren(...(chosen()?.elements ?? [])));
  const lacking = (): Field | undefined => chosen()?.lacking();
  return {
    element: place,
    value: () => (lacking() === undefined ? "" : undefined),
    get missing() {
      return lacking()?.missing ?? "";
    },
    focus: () => lacking()?.focus(),
  };
}

function said({ cycle, opensOn }: Replies["OpenRoundController.Opened"], options: readonly (readonly [string, string])[]): string {
  const title = options.find(([id]) => cycle.startsWith(id))?.[1] ?? cycle;
  return `A round is announced: ${title}. It opens on ${date(opensOn)}.`;
}
