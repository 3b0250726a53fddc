import { theCase } from "../app/thecase.js";
import { facts, heading, link, paragraph, plain, type View } from "../app/view.js";
import { capital, contributedWords, label } from "../app/words.js";
import { element } from "../dom.js";
import { caseChanges } from "./casechanges.js";
import { said, type Desk } from "./desk.js";
import { goesBack } from "./goesback.js";
import { handChanges } from "./handchanges.js";
import { lookAgain } from "./lookagain.js";
import { paperChanges } from "./paperchanges.js";
import { paperCases, type Paper } from "./papers.js";
import { standing } from "./paperwords.js";
import { People } from "./people.js";
import { Rounds, type DrawnCase, type Slot, type Stage } from "./rounds.js";
import { caseName, group, progress } from "./roundwords.js";
import { table } from "./table.js";

/** Where a case is in a round. */
export interface Place {
  readonly authority: string;
  readonly cycle: string;
  readonly draw: string;
  readonly drawId: string;
}

/** One drawn case: what is known of it, who had a hand in it, who audits it, and what can be done. */
export async function caseView(desk: Desk, { authority, cycle, draw, drawId }: Place): Promise<View> {
  const rounds = new Rounds(desk.calls, authority);
  const round = await rounds.round(cycle);
  const back = link(`/rounds/${authority}/${cycle}`, round.title);
  const drawn = round.draws.find((one) => one.draw === draw)?.cases.find((one) => one.drawId === drawId);
  if (drawn === undefined) {
    return plain("Not found", ["There is no such case in this round."], back);
  }
  const [all, people, bundled] = await Promise.all([rounds.slots(round), new People(desk.calls, authority).all(), paperCases(desk, authority, round)]);
  const papers = bundled.filter((one) => one.draw === draw && one.drawId === drawId).flatMap((one) => one.papers as readonly Paper[]);
  const slots = all.filter((slot) => slot.draw === draw && slot.drawId === drawId);
  const open = { desk, rounds, round, slots, people };
  const changes = drawn.replaced ? [] : [...caseChanges(open, draw, drawn), ...paperChanges(open, draw, drawn)];
  const name = caseName(drawn);
  return {
    title: `${name} – ${round.title}`,
    content: [
      paragraph(back),
      heading(`Case ${name}`),
      ...said(),
      paragraph(`Drawn for ${group(drawn)}. Its chance of being drawn was ${drawn.probability}.`),
      ...(drawn.replaced ? [paragraph("It was replaced by the next reserve and is no longer part of the sample.")] : []),
      ...slots.map((slot) => audit(slot, round.state, `/rounds/${authority}/${cycle}/answers`)),
      lookAgain(desk),
      ...(drawn.missing.length === 0 ? [] : [element("p", { class: "notice" }, `Never sent: ${drawn.missing.join(", ")}.`)]),
      ...contributions(drawn),
      ...(papers.length === 0
        ? []
        : [element("h2", {}, "Papers that its auditor reads here"), facts(papers.map((paper) => [capital(paper.what), standing(paper)])), paragraph(link("/papers", "Prepare and check papers"))]),
      ...(changes.length === 0 ? [] : [element("h2", {}, "What you can do"), ...changes]),
      element("h2", {}, "What is known"),
      ...theCase({ attributes: drawn.attributes, dates: {}, clocks: drawn.clocks, caseNumber: null }),
      element("h2", {}, "Who had a hand in it"),
      hands(drawn),
      ...goesBack(round, drawn, people),
      ...(drawn.replaced ? [] : handChanges(open, draw, drawn)),
      element("h2", {}, "Who has seen it"),
      paragraph("Whoever is shown something of a case is noted down: ", link(`/rounds/${authority}/${cycle}/${draw}/${drawId}/looks`, "Who has looked at this case")),
    ],
  };
}

function audit(slot: Slot, round: Stage, answers: string): HTMLElement {
  const { auditor, name, explanation, state } = slot;
  const stands = auditor === null ? `Nobody audits it yet. ${explanation ?? ""}` : `Audited by ${name ?? auditor}: ${progress(slot, round)}.`;
  return element("p", { class: "notice" }, stands, ...(state === "submitted" ? [" ", link(`${answers}/${slot.audit}`, `Read what ${name ?? auditor} answered`)] : []));
}

/** Who was to contribute, where the framework says of which cases; what isn't expected is no fault. */
function contributions({ contributed }: DrawnCase): HTMLElement[] {
  return contributed.length === 0 ? [] : [element("h2", {}, "Contributions"), facts(contributed.map(({ contribution, state }) => [capital(contribution), contributedWords(state)]))];
}

function hands({ contributors }: DrawnCase): HTMLElement {
  return contributors.length === 0
    ? paragraph("The register names nobody.")
    : table(
        "People who are kept from auditing it",
        ["Part they had", "Address", "How it is known"],
        contributors.map(({ role, person, entered }) => [label(role), person, entered ? "Entered by an officer" : "From the register"]),
      );
}
