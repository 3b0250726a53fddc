import { daysBetween } from "../form/days.js";
import { element } from "../dom.js";
import type { Api, Trial, Work, WorkList } from "./api.js";
import type { Authority, Config } from "./config.js";
import { awaitsPapers, dueSentence } from "./due.js";
import { theTheme } from "./thetheme.js";
import { heading, link, paragraph, type View } from "./view.js";
import { whereKnown } from "./who.js";
import { away, count, date, weekday } from "./words.js";

/** For how many days after its round an audit that never came in is still listed. */
const DAYS_AFTERWARDS = 30;

/** A person's audits at one authority. */
interface Desk extends WorkList {
  readonly authority: Authority;
}

/** The audits of a person, at each authority that knows the account. */
export async function work(config: Config, api: Api): Promise<View> {
  const desks = await known(config, api);
  return {
    title: "Your audits",
    content: [
      heading("Your audits"),
      ...(desks.length === 0 ? [unknown()] : desks.flatMap((desk) => list(api, desk, desks.length > 1))),
      ...(desks.some(({ audits }) => audits.some(({ handedInAt }) => handedInAt !== null)) ? [paragraph(link("/audits/past", "Past audits, and the feedback on them"))] : []),
    ],
  };
}

/** Finds the authority of an audit from its name alone. */
export async function authorityOf(config: Config, api: Api, audit: string): Promise<string | undefined> {
  const desks = await known(config, api);
  return desks.find(({ audits }) => audits.some((one) => one.audit === audit))?.authority.id;
}

async function known(config: Config, api: Api): Promise<Desk[]> {
  const found = await whereKnown(config, ({ id }) => api.work(id));
  return found.map(({ authority, reply }) => ({ authority, ...reply }));
}

function unknown(): HTMLElement {
  return paragraph("Nobody here knows this account yet. Ask the QA officer who invited you to add it, then load this page again.");
}

function list(api: Api, { authority, today, audits }: Desk, several: boolean): Node[] {
  const open = audits.filter((one) => isOpen(one) && one.closesOn >= today);
  const done = audits.filter((one) => !open.includes(one) && isNews(one, today));
  const named = several ? ` for ${authority.name}` : "";
  return [
    element("h2", {}, `To do${named}`),
    open.length === 0
      ? paragraph("You have nothing to do at the moment. When an audit is given to you, a mail tells you so. What was reported on is found under ", link("/reports", "Reports"), ".")
      : element("ul", { class: "work" }, ...open.map((one) => row(authority, one, todo(one, today), action(one)))),
    practice(api, authority, `Practice${named}`),
    ...(done.length === 0
      ? []
      : [element("h2", {}, `Done${named}`), element("ul", { class: "work" }, ...done.map((one) => row(authority, one, [stands(one)], "Look at")))]),
  ];
}

const isOpen = ({ state }: Work): boolean => state === "assigned" || state === "in-progress";

/** Whether what isn't to be done any more is still to be seen: until its round closes, or somewhat longer if it never came in. */
const isNews = (one: Work, today: string): boolean =>
  one.closesOn >= today || one.feedback === "new" || (isOpen(one) && (daysBetween(one.closesOn, today) ?? 0) <= DAYS_AFTERWARDS);

/** What people call an audit of theirs. */
export function nameOf({ audit, title, period }: Work): string {
  const number = /-(\d{4})(?:-\d+)?$/.exec(audit)?.[1];
  return `${title}, ${period}${number === undefined ? "" : `, case ${Number(number)}`}`;
}

function row(authority: Authority, one: Work, lines: string[], verb: string): HTMLElement {
  const name = nameOf(one);
  return element(
    "li",
    {},
    element("h3", {}, link(`/audits/${authority.id}/${one.audit}`, `${verb}: ${name}`)),
    ...(one.inSession ? [paragraph(link(`/audits/${authority.id}/${one.audit}/session`, `The session on ${name}`))] : []),
    ...theTheme(one),
    ...[...lines, ...(one.feedback === "new" ? ["There is feedback for you."] : [])].map((line) => element("p", { class: one.daysLate > 0 && line.includes("late") ? "overdue" : "when" }, line)),
  );
}

const VERBS: Readonly<Record<string, string>> = { new: "Practise", begun: "Go on practising", submitted: "Look at your practice" };

/** What can be practised; it comes after the audits and never keeps them waiting. */
function practice(api: Api, authority: Authority, title: string): HTMLElement {
  const place = element("div", {});
  const show = (trials: readonly Trial[]): void =>
    trials.length === 0
      ? undefined
      : place.replaceChildren(
          element("h2", {}, title),
          paragraph("Practice: nothing here counts. Try a form on an invented case before your first round."),
          element("ul", { class: "work" }, ...trials.map((one) => trial(authority, one))),
        );
  api.trials(authority.id).then(show, () => undefined);
  return place;
}

const trial = (authority: Authority, { activity, title, state }: Trial): HTMLElement =>
  element("li", {}, element("h3", {}, link(`/practice/${authority.id}/${activity}`, `${VERBS[state] ?? "Practise"}: ${title}`)));

const action = ({ state }: Work): string => (state === "assigned" ? "Begin" : "Go on with");

function todo(work: Work, today: string): string[] {
  const { dueOn, closesOn, daysLate } = work;
  if (awaitsPapers(work)) {
    return [dueSentence(work)];
  }
  return daysLate > 0
    ? [`${count(daysLate, "day")} late: it was due on ${weekday(dueOn)}`, `It can still be handed in until ${weekday(closesOn)}.`]
    : [`Due ${away(daysBetween(today, dueOn) ?? 0)}, on ${weekday(dueOn)}`, ...(work.daysFrom === "papers-too-late" ? ["Its papers came late: the round closes after that day."] : [])];
}

/** What became of an audit that isn't open any more. */
export function stands({ state, dueOn, closesOn, daysLate }: Work): string {
  switch (state) {
    case "assigned":
    case "in-progress":
      return `Never came in: the round closed on ${date(closesOn)}`;
    case "submitted":
      return daysLate > 0 ? `Submitted, ${count(daysLate, "day")} late` : "Submitted in time";
    case "voided":
      return "Voided: it is kept and doesn't count";
    default:
      return `Not yours any more; it was due on ${date(dueOn)}`;
  }
}
