import { heading, link, paragraph, type View } from "../app/view.js";
import { date } from "../app/words.js";
import { element } from "../dom.js";
import { said, type Desk } from "./desk.js";
import { FindingsDesk, type Line } from "./findings.js";
import { table, type Cell } from "./table.js";

/** What audits found of somebody's own work, and of the work of people they manage. */
export async function findingsView({ who, calls }: Desk): Promise<View> {
  const places = await who.places();
  const found = await Promise.all(places.map(async ({ authority }) => ({ authority, lists: await new FindingsDesk(calls, authority.id).lists() })));
  const parts = found
    .filter(({ lists }) => lists.own.length + lists.team.length > 0)
    .flatMap(({ authority: { id, name }, lists: { own, team } }) => [
      ...(places.length > 1 ? [element("h2", {}, name)] : []),
      ...(own.length === 0 ? [] : [ofMine(id, own)]),
      ...(team.length === 0 ? [] : [ofTeam(id, team)]),
    ]);
  return {
    title: "Findings",
    content: [
      heading("Findings on your work and your team's"),
      ...said(),
      paragraph("When an audit looks at something you wrote, what it found comes back to you here once the round's report is out, and to your line manager. Who audited it isn't told."),
      ...(parts.length === 0 ? [paragraph("There is nothing here for you at the moment. When there is, a mail tells you so.")] : parts),
    ],
  };
}

const ofMine = (authority: string, lines: readonly Line[]): HTMLElement =>
  table(
    "Findings on my work",
    ["Audit", "Came back", "How it stands"],
    lines.map((line): Cell[] => [way(authority, line), date(line.returnedAt), standing(line, true)]),
  );

const ofTeam = (authority: string, lines: readonly Line[]): HTMLElement =>
  table(
    "People you manage, what is open first",
    ["Audit", "Whose work", "Came back", "How it stands"],
    lines.map((line): Cell[] => [way(authority, line), line.name, date(line.returnedAt), pressing(line)]),
  );

const way = (authority: string, { title, period, author, audit }: Line): HTMLElement =>
  link(`/findings/${authority}/${author}/${audit}`, `${title}, ${period}${number(audit)}`);

/** Tells several audits of a round apart. */
function number(audit: string): string {
  const slot = /-(\d{4})(?:-\d+)?$/.exec(audit)?.[1];
  return slot === undefined ? "" : `, case ${Number(slot)}`;
}

const pressing = (line: Line): Cell => (line.state === "help" ? element("strong", {}, standing(line, false)) : standing(line, false));

/** How far author and line manager are, in words. */
function standing({ state, again }: Line, mine: boolean): string {
  switch (state) {
    case "new":
      return mine ? "New: open it to read it" : "Not read yet";
    case "read":
      return mine ? "You have read it" : "Read; not discussed yet";
    case "help":
      return mine ? "You asked for help" : "Asks for help";
    case "again":
      return `Discussed; to be looked at again on ${again === null ? "a later day" : date(again)}`;
    case "discussed":
      return "Discussed";
  }
}
