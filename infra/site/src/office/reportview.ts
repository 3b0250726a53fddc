import { heading, link, paragraph, type View } from "../app/view.js";
import { element } from "../dom.js";
import type { Desk } from "./desk.js";
import { downloads } from "./downloads.js";
import { Reports, type Comment } from "./reports.js";

/** One report: its files to download and, for officers, what auditors wrote beside the grade. */
export async function reportView({ who, calls }: Desk, authority: string, cycle: string): Promise<View> {
  const reports = new Reports(calls, authority);
  const officer = (await who.offices()).some(({ id }) => id === authority);
  const [report, comments] = await Promise.all([reports.report(cycle), officer ? reports.comments(cycle) : []]);
  return {
    title: report.title,
    content: [
      paragraph(link("/reports", "All reports")),
      heading(report.title),
      paragraph(`Version ${report.version}.${report.version > 1 ? " It takes the place of the earlier ones and says why." : ""}`),
      paragraph(link(`/reports/${authority}/${cycle}/figures`, "This round beside the ones before it")),
      ...downloads(report.files),
      ...(officer ? [...written(comments), paragraph(link(`/rounds/${authority}/${cycle}`, "The round of this report"))] : []),
    ],
  };
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
