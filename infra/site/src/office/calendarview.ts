import { heading, link, type View } from "../app/view.js";
import { capital, date } from "../app/words.js";
import { element } from "../dom.js";
import { Calendar, yearFrom, yearOf, type Activity, type Period, type Year } from "./calendar.js";
import { change } from "./change.js";
import { said, type Desk } from "./desk.js";
import { listed, words } from "./field.js";
import { onDemand } from "./ondemand.js";
import { Rounds } from "./rounds.js";
import { lines, table, type Cell } from "./table.js";

const EVERYTHING = "everything";

/** An academic year: when each activity opens, what doesn't run by itself, what is paused. */
export async function calendarView(desk: Desk, authority: string, wanted?: string): Promise<View> {
  const calendar = new Calendar(desk.calls, authority);
  const year = await calendar.year(wanted ?? yearOf((await new Rounds(desk.calls, authority).all()).today));
  const began = Number(year.year.slice(0, 4));
  const open = year.activities.filter(({ periods = [] }) => periods.length > 0);
  const others = year.activities.filter((one) => !open.includes(one));
  const ways = [began - 1, began + 1].map((start) => link(`/calendar/${authority}/${yearFrom(start)}`, `The year ${yearFrom(start)}`));
  return {
    title: `Calendar ${year.year}`,
    content: [
      heading(`Calendar ${year.year}`),
      ...said(),
      element("p", { class: "ways" }, ways[0] ?? "", " ", ways[1] ?? ""),
      ...(year.paused === null ? [] : [element("p", { class: "notice" }, `Everything is paused: ${year.paused}`)]),
      ...year.reviews.map(({ what, dueOn, overdue }) =>
        element("p", { class: "notice" }, `${what} ${overdue ? "was" : "is"} to be reviewed by ${date(dueOn)}. Rounds go on as they are until it is.`),
      ),
      ...onDemand(desk, calendar, year),
      pause(desk, calendar, year),
      ...resume(desk, calendar, year),
      element("h2", {}, "What opens by itself"),
      table("Rounds of the year", ["Activity", "How often", "Now", "Opens"], open.map(row)),
      ...(others.length === 0
        ? []
        : [element("h2", {}, "What doesn't"), table("Activities without days", ["Activity", "How often", "Now"], others.map((one) => row(one).slice(0, 3)))]),
      ...framework(year.framework),
    ],
  };
}

const row = ({ title, cadence, status, paused, periods = [], uncovered }: Activity): Cell[] => [
  title,
  capital(cadence),
  paused === null ? (STATES[status] ?? status) : `Paused: ${paused}`,
  lines(...periods.map(opening), ...uncovered.map(({ from, to }) => `No round looks at what happened from ${date(from)} to ${date(to)}`)),
];

const STATES: Readonly<Record<string, string>> = {
  LIVE: "Runs",
  PILOT: "On trial, on demand",
  PLANNED: "Planned only",
  OPTIONAL: "May be switched on",
  AS_REQUIRED: "When it is asked for",
};

/** What all of it goes by: the text, whom it is for, its standards and priorities. */
const framework = ({ text, ages, lists: coded }: Year["framework"]): HTMLElement[] => [
  element("h2", {}, "What it goes by"),
  element("p", {}, `${text}. It is for ages ${ages}.`),
  ...(coded.length === 0 ? [] : [table("What the framework lists", ["List", "What is on it"], coded.map(({ title, entries }) => [title, lines(...entries)]))]),
];

function opening({ words: name, opensOn, announcedOn, basis, skipped }: Period): string {
  return opensOn === null
    ? `${capital(name)}: none, ${skipped ?? "it is skipped"}`
    : `${capital(name)}: ${date(opensOn)}${basis === "provisional" ? " (provisional)" : ""}, announced ${date(announcedOn ?? opensOn)}`;
}

function pause(desk: Desk, calendar: Calendar, { paused, activities }: Year): HTMLElement {
  const running = activities.filter((one) => one.paused === null && one.periods.length > 0).map(({ activity, title }) => [activity, title] as const);
  const options = [...(paused === null ? [[EVERYTHING, "Everything"] as const] : []), ...running];
  return change(desk, {
    title: "Pause an activity, or everything",
    will: ["Nothing is announced or drawn while it is paused. Rounds already drawn go on. It stays paused until somebody resumes it."],
    fields: [listed("What?", options, "Choose what to pause."), words("Why?", "Without naming a case. Everybody who looks at the calendar sees it.", "Say why.")],
    act: "Pause it",
    run: async ([scope = "", reason = ""]) => {
      await calendar.pause(scope, reason);
      return `Paused: ${nameOf(options, scope)}.`;
    },
  });
}

function resume(desk: Desk, calendar: Calendar, { paused, activities }: Year): HTMLElement[] {
  const options = [
    ...(paused === null ? [] : [[EVERYTHING, "Everything"] as const]),
    ...activities.filter((one) => one.paused !== null).map(({ activity, title }) => [activity, title] as const),
  ];
  return options.length === 0
    ? []
    : [
        change(desk, {
          title: "Resume what is paused",
          will: ["Rounds open again by their days. One that was missed meanwhile is caught up once, if a day for it is left in its period."],
          fields: [listed("What?", options, "Choose what to resume.")],
          act: "Resume it",
          run: async ([scope = ""]) => {
            await calendar.resume(scope);
            return `Resumed: ${nameOf(options, scope)}.`;
          },
        }),
      ];
}

const nameOf = (options: readonly (readonly [string, string])[], scope: string): string => options.find(([id]) => id === scope)?.[1] ?? scope;
