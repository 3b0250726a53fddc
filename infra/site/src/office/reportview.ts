import { heading, link, paragraph, type View } from "../app/view.js";
import { element } from "../dom.js";
import type { Desk } from "./desk.js";
import { Reports, type Comment } from "./reports.js";

const KINDS: Readonly<Record<string, string>> = {
  pdf: "The report as a PDF document, to read and print",
  html: "The report as a web page, to read on any screen",
  xlsx: "Its figures as a workbook",
  json: "Its figures as data",
};

/** One report: its files to download and, for officers, what auditors wrote beside the grade. */
export async function reportView({ who, calls }: Desk, authority: string, cycle: string): Promise<View> {
  const reports = new Reports(calls, authority);
  const officer = (await who.offices()).some(({ id }) => id === authority);
  const [report, comments] = await Promise.all([reports.report(cycle), officer ? reports.comments(cycle) : []]);
  const files = Object.entries(report.files).sort(([one], [other]) => order(one) - order(other));
  return {
    title: report.title,
    content: [
      paragraph(link("/reports", "All reports")),
      heading(report.title),
      paragraph(`Version ${report.version}.${report.version > 1 ? " It takes the place of the earlier ones and says why." : ""}`),
      element("h2", {}, "Download"),
      element("ul", { class: "files" }, ...files.map(([name, address]) => element("li", {}, link(address, KINDS[ending(name)] ?? name), ` (${ending(name).toUpperCase()})`))),
      paragraph("These links hold for ten minutes; load the page again for new ones."),
      ...(officer ? [...written(comments), paragraph(link(`/rounds/${authority}/${cycle}`, "The round of this report"))] : []),
    ],
  };
}

const ending = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

/** What people read first comes first. */
function order(name: string): number {
  const place = Object.keys(KINDS).indexOf(ending(name));
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

function written(comments: readonly Comment[]): Node[] {
  const shown = comments.filter(({ passages }) => passages.length > 0);
  return [
    element("h2", {}, "What auditors wrote"),
    shown.length === 0
      ? paragraph("Nobody wrote anything beside the overall grade.")
      : paragraph("Only officers see this: free words may point to a child. Neither case nor auditor is named."),
    ...shown.map(({ draw, stratum, passages }) =>
      element("div", { class: "comment" }, element("h3", {}, `${draw}: ${stratum}`), element("dl", { class: "answers" }, ...passages.flatMap(({ question, words }) => [element("dt", {}, question), element("dd", {}, element("p", {}, words))]))),
    ),
  ];
}
