import { heading, link, paragraph, type View } from "../app/view.js";
import { date } from "../app/words.js";
import { element } from "../dom.js";
import { officersOnly, said, type Desk } from "./desk.js";
import { lookAgain } from "./lookagain.js";
import { Reports } from "./reports.js";
import { Rounds, type RoundLine } from "./rounds.js";
import { stage } from "./roundwords.js";
import { table } from "./table.js";

/** The rounds under way, and the ways to those that are over. */
export async function roundsView(desk: Desk): Promise<View> {
  const offices = await desk.who.offices();
  if (offices.length === 0) {
    return officersOnly();
  }
  const parts = await Promise.all(
    offices.map(async ({ id, name }) => {
      const [{ cycles }, reports] = await Promise.all([new Rounds(desk.calls, id).all(), new Reports(desk.calls, id).all()]);
      const open = new Set(cycles.map(({ cycle }) => cycle));
      const over = [...new Map(reports.filter(({ cycle }) => !open.has(cycle)).map((report) => [report.cycle, report])).values()];
      const named = offices.length > 1 ? ` of ${name}` : "";
      return [
        element("h2", {}, `Under way${named}`),
        cycles.length === 0
          ? paragraph("No round is under way. The calendar shows when the next one opens.")
          : table("Rounds that are announced, drawn or being audited", ["Round", "Where it stands", "Opens", "Due", "Closes"], cycles.map((one) => row(id, one))),
        ...(over.length === 0
          ? []
          : [element("h2", {}, `Over${named}`), element("ul", {}, ...over.map(({ cycle, title }) => element("li", {}, link(`/rounds/${id}/${cycle}`, title))))]),
      ];
    }),
  );
  return { title: "Rounds", content: [heading("Rounds"), ...said(), lookAgain(desk), ...parts.flat()] };
}

const row = (authority: string, round: RoundLine): (Node | string)[] => [
  link(`/rounds/${authority}/${round.cycle}`, round.title),
  stage(round),
  date(round.days.opensOn),
  round.days.dueOn === null ? "not fixed yet" : date(round.days.dueOn),
  round.days.closesOn === null ? "not fixed yet" : date(round.days.closesOn),
];
