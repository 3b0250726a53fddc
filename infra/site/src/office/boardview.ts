import { facts, heading, link, paragraph, type View } from "../app/view.js";
import { date, moment } from "../app/words.js";
import { element } from "../dom.js";
import { said, type Desk } from "./desk.js";
import { diceNotices } from "./dice.js";
import { drawView } from "./drawview.js";
import { lookAgain } from "./lookagain.js";
import { asked, narrowed } from "./only.js";
import { paperCases } from "./papers.js";
import { tally } from "./paperwords.js";
import { People } from "./people.js";
import { roundChanges } from "./roundchanges.js";
import { roundCounts } from "./roundcounts.js";
import { Rounds, type Round } from "./rounds.js";
import { paperNotices, stage } from "./roundwords.js";
import { Sessions } from "./sessions.js";
import { sessionTable } from "./sessiontable.js";

/** One round: where it stands, what can be done, and every drawn case with who audits it. */
export async function boardView(desk: Desk, authority: string, cycle: string): Promise<View> {
  const rounds = new Rounds(desk.calls, authority);
  const round = await rounds.round(cycle);
  const [slots, people, papers, sessions] = await Promise.all([
    rounds.slots(round),
    new People(desk.calls, authority).all(),
    paperCases(desk, authority, round),
    new Sessions(desk.calls, authority).ofRound(cycle),
  ]);
  const only = asked();
  const changes = roundChanges({ desk, rounds, round, slots, people });
  return {
    title: round.title,
    content: [
      paragraph(link("/rounds", "All rounds")),
      heading(round.title),
      ...said(),
      paragraph(stage(round)),
      ...diceNotices(round).map((notice) => element("p", { class: "notice" }, notice)),
      ...roundCounts(round, slots, papers),
      lookAgain(desk),
      ...report(authority, round),
      days(round),
      ...(slots.some(({ state }) => state === "submitted") ? [paragraph(link(`/rounds/${authority}/${cycle}/answers`, "Read what came in, and write feedback"))] : []),
      ...(papers.length === 0 ? [] : [paragraph(link("/papers", "Papers that auditors read here"), `: ${tally(papers)}.`)]),
      ...(round.state === "collecting" ? paperNotices(slots).map((notice) => element("p", { class: "notice" }, notice)) : []),
      ...(changes.length === 0 ? [] : [element("h2", {}, "What you can do"), ...changes]),
      ...narrowed(only),
      ...round.draws.flatMap((draw) => drawView(`/rounds/${authority}/${cycle}`, { rounds, round, draw, slots, only })),
      ...(sessions.length === 0 ? [] : [element("h2", {}, "Sessions"), sessionTable(sessions, round)]),
    ],
  };
}

/** The way to what the round came to. */
function report(authority: string, { cycle, state }: Round): HTMLElement[] {
  switch (state) {
    case "to-approve":
      return [paragraph(link(`/reports/${authority}/${cycle}/draft`, "Look at the report before it goes out"))];
    case "reported":
      return [paragraph(link(`/reports/${authority}/${cycle}`, "The report of this round"))];
    default:
      return [];
  }
}

function days({ announcedAt, rationale, seedCommitment, days: { opensOn, checkedBy, dueOn, closesOn, approveBy } }: Round): HTMLElement {
  const fixed = ([["Check the sample by", checkedBy], ["Audits due", dueOn], ["Closes after", closesOn], ["Look at the report by", approveBy]] as const).flatMap(([name, day]) =>
    day === null ? [] : [[name, date(day)] as const],
  );
  const opened = rationale === "" ? [] : ([["Opened because", rationale]] as const);
  return facts([...opened, ["Announced", moment(announcedAt)], ["Opens", date(opensOn)], ...fixed, ...(seedCommitment === "" ? [] : [["Commitment to the draw", seedCommitment] as const])]);
}
