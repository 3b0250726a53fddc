import { heading, link, paragraph, type View } from "../app/view.js";
import { element } from "../dom.js";
import type { Desk } from "./desk.js";
import { Reports, type Report } from "./reports.js";
import { Rounds } from "./rounds.js";
import { stage } from "./roundwords.js";
import { table } from "./table.js";

/** The reports that are meant for the person, at each authority; officers first see those that wait for them. */
export async function reportsView({ who, calls }: Desk): Promise<View> {
  const places = await who.places();
  const parts = await Promise.all(
    places.map(async ({ authority: { id, name }, me: { officer } }) => {
      const [reports, waiting] = await Promise.all([new Reports(calls, id).all(), officer ? drafts(calls, id) : []]);
      return [
        ...(places.length > 1 ? [element("h2", {}, name)] : []),
        ...waiting,
        ...(reports.length > 0 ? [list(id, reports)] : waiting.length > 0 ? [] : [none()]),
      ];
    }),
  );
  return { title: "Reports", content: [heading("Reports"), ...(parts.length === 0 ? [none()] : parts.flat())] };
}

const none = (): HTMLElement => paragraph("There is no report for you yet. A mail tells you when there is one.");

/** What an officer looks at before anybody else has it. */
async function drafts(calls: Desk["calls"], authority: string): Promise<HTMLElement[]> {
  const waiting = (await new Rounds(calls, authority).all()).cycles.filter(({ state }) => state === "to-approve");
  return waiting.length === 0
    ? []
    : [
        table(
          "Waiting for you to look and approve",
          ["Report", "Where it stands"],
          waiting.map((round) => [link(`/reports/${authority}/${round.cycle}/draft`, `Before it goes out: ${round.title}`), stage(round)]),
        ),
      ];
}

/** The newest version of each round's report leads to its files; earlier ones are named beside it. */
function list(authority: string, reports: readonly Report[]): HTMLElement {
  const newest = [...new Map(reports.map((report) => [report.cycle, reports.find(({ cycle }) => cycle === report.cycle) ?? report])).values()];
  const versions = ({ cycle, version }: Report): string => {
    const earlier = reports.filter((other) => other.cycle === cycle && other.version < version).map((other) => other.version);
    return earlier.length === 0 ? `Version ${version}` : `Version ${version}, in place of ${earlier.sort((one, other) => one - other).join(", ")}`;
  };
  return table(
    "The newest first",
    ["Report", "Version"],
    newest.map((report) => [link(`/reports/${authority}/${report.cycle}`, report.title), versions(report)]),
  );
}
