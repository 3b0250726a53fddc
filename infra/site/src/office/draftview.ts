import { heading, link, paragraph, type View } from "../app/view.js";
import { date, label } from "../app/words.js";
import { element } from "../dom.js";
import { change } from "./change.js";
import { said, type Desk } from "./desk.js";
import { downloads } from "./downloads.js";
import { Reports, type Draft } from "./reports.js";

/** A report before it goes out: its gist, its files, and the word that it may go. */
export async function draftView(desk: Desk, authority: string, cycle: string): Promise<View> {
  const reports = new Reports(desk.calls, authority);
  const draft = await reports.draft(cycle);
  const round = `/rounds/${authority}/${cycle}`;
  return {
    title: `Before it goes out: ${draft.title}`,
    content: [
      paragraph(link(round, "The round of this report")),
      heading(`Before it goes out: ${draft.title}`),
      ...said(),
      paragraph(`Nobody else has this report yet. It goes to ${draft.audience.map(label).join(", ")} by mail once you approve it, and by itself after ${date(draft.approveBy)}.`),
      ...(draft.findingsTo.length === 0
        ? []
        : [paragraph(`With it, what each audit found goes to whoever is named as ${draft.findingsTo.join(" or ")} of its case, and to their line manager, as far as they are on the list of people.`)]),
      paragraph("Is something wrong with it, or still to come? Then hold it back: ", link(round, "reopen the round"), "."),
      element("h2", {}, "What it says"),
      paragraph(draft.result),
      paragraph(draft.progress),
      element("ul", {}, ...draft.next.map((step) => element("li", {}, step))),
      ...downloads(draft.files),
      element("h2", {}, "What you can do"),
      approve(desk, reports, draft, round),
    ],
  };
}

function approve(desk: Desk, reports: Reports, draft: Draft, round: string): HTMLElement {
  return change(desk, {
    title: "Approve the report",
    will: ["It is mailed to its readers at once, each once, and stands among their reports. It can't be called back; a reopened round makes a further version."],
    act: "Approve this report",
    run: async () => {
      await reports.approve(draft);
      return "The report is approved and is being mailed.";
    },
    next: round,
  });
}
