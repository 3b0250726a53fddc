import { pages } from "../app/pages.js";
import { heading, link, paragraph, plain, type View } from "../app/view.js";
import { element } from "../dom.js";
import { change } from "./change.js";
import { said, type Desk } from "./desk.js";
import { one } from "./field.js";
import { Papers, type Paper, type PaperPlace } from "./papers.js";
import { caseOf, SEND_BACKS, standing } from "./paperwords.js";
import { uploadChange } from "./paperupload.js";

/** One paper of a case: its pages, what whoever checks it says of them, and a new version. */
export async function paperView(desk: Desk, place: PaperPlace): Promise<View> {
  const papers = new Papers(desk.calls, place.authority);
  const round = (await papers.rounds()).find(({ cycle }) => cycle === place.cycle);
  const drawn = round?.cases.find(({ draw, drawId }) => draw === place.draw && drawId === place.drawId);
  const paper = drawn?.papers.find((one) => String(one.paper) === place.paper) as Paper | undefined;
  const back = link("/papers", "All papers");
  if (round === undefined || drawn === undefined || paper === undefined) {
    return plain("Not found", ["There is no such paper to be prepared now."], back);
  }
  const title = `${caseOf(drawn)}: ${paper.what}`;
  return {
    title: `${title} – Papers`,
    content: [
      paragraph(back),
      heading(title),
      ...said(),
      element("p", { class: "notice" }, `${standing(paper)}.`),
      ...(paper.pages === 0 ? [] : looked(desk, papers, place, paper, round.open)),
      ...coming(desk, papers, place, paper, round.open),
    ],
  };
}

/** A new version, where one may come. */
function coming(desk: Desk, papers: Papers, place: PaperPlace, paper: Paper, open: boolean): HTMLElement[] {
  if (!open) {
    return [paragraph("The round is over: no new version comes in. What mustn't be read can be sent back as long as it is kept.")];
  }
  if (paper.state === "replaced") {
    return [];
  }
  if (paper.state === "never-sent") {
    return [paragraph("A QA officer said that it was never sent. If it came after all, have that taken back on the round's page; then it can be uploaded.")];
  }
  return [uploadChange(desk, papers, place, paper)];
}

/** The pages, and below them what is said once all of them were in sight. */
function looked(desk: Desk, papers: Papers, place: PaperPlace, paper: Paper, open: boolean): Node[] {
  const seen = new Set<number>();
  const check = checkChange(desk, papers, place, paper);
  const first = paragraph("Look at every page; then you can say that it may be read.");
  const verdict = open && paper.state === "prepared" && !paper.mine ? [first, check] : [];
  check.hidden = true;
  return [
    ...(paper.byEye.length === 0 ? [] : [element("p", { class: "notice" }, `The search can't see all of these pages, such as words in pictures, so read them with care: ${paper.byEye.join(", ")}.`)]),
    pages({
      what: paper.what,
      count: paper.pages,
      page: (number) => papers.page(place, number),
      seen: (number) => {
        seen.add(number);
        check.hidden = seen.size < paper.pages;
        first.hidden = !check.hidden;
      },
    }),
    ...verdict,
    sendBackChange(desk, papers, place, paper),
  ];
}

const checkChange = (desk: Desk, papers: Papers, place: PaperPlace, { revision }: Paper): HTMLElement =>
  change(desk, {
    title: "Say that it may be read",
    will: ["You have looked at every page, and nobody can be recognised by any of them. From now on the auditor of the case can read it."],
    act: "It may be read",
    run: async () => {
      await papers.check(place, revision, "checked");
      return "It is checked. The auditor of the case can read it now.";
    },
  });

const sendBackChange = (desk: Desk, papers: Papers, place: PaperPlace, { revision }: Paper): HTMLElement =>
  change(desk, {
    title: "Send it back",
    will: ["Its pages are deleted at once and nobody can read them any more. Another version has to be uploaded."],
    fields: [one("Why?", SEND_BACKS, "Choose a reason.")],
    act: "Send it back",
    run: async ([reason = ""]) => {
      await papers.check(place, revision, reason);
      return "It is sent back, and its pages are deleted.";
    },
  });
