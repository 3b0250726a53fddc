import { heading, link, paragraph, plain, type View } from "../app/view.js";
import { date } from "../app/words.js";
import { element } from "../dom.js";
import { said, type Desk } from "./desk.js";
import { Papers, type Paper, type PaperRound } from "./papers.js";
import { caseOf, standing } from "./paperwords.js";
import { table, type Cell } from "./table.js";

/** The papers that auditors read here: what is missing, to be checked, and ready; of closed rounds what is kept. */
export async function papersView(desk: Desk): Promise<View> {
  const authorities = await desk.who.preparers();
  if (authorities.length === 0) {
    return plain("For those who prepare papers", ["This page is for business support and QA officers. If you are one of them, ask for the role to be added."], link("/audits", "Your audits"));
  }
  const parts = await Promise.all(
    authorities.map(async ({ id }) => (await new Papers(desk.calls, id).rounds()).flatMap((round) => shown(id, round))),
  );
  const content = parts.flat();
  return {
    title: "Papers",
    content: [
      heading("Papers"),
      ...said(),
      paragraph("Some auditors read redacted papers here. Redact each in your own tool, then upload it: it is searched for what may not be left in it, and somebody else looks through it before anybody reads it."),
      ...(content.length === 0 ? [paragraph("No papers are needed at the moment.")] : content),
    ],
  };
}

function shown(authority: string, { cycle, title, dueOn, open, cases }: PaperRound): Node[] {
  const rows = cases.flatMap((one) =>
    (one.papers as readonly Paper[]).map((paper): Cell[] => [caseOf(one), link(`/papers/${authority}/${cycle}/${one.draw}/${one.drawId}/${paper.paper}`, paper.what), standing(paper)]),
  );
  return [element("h2", {}, title), table(open ? `Papers of its cases; the audits are due on ${date(dueOn)}, or later where papers come late` : "Papers that are kept for now; the round is over", ["Case", "Paper", "Where it stands"], rows)];
}
