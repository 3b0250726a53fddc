import { count, date } from "../app/words.js";
import type { DrawnCase, RoundLine, Slot, Stage } from "./rounds.js";

/** Where a round stands, in a sentence. */
export function stage({ state, days, counts }: RoundLine): string {
  const { audits = 0, open = 0, unfilled = 0 } = counts ?? {};
  const lacking = unfilled === 0 ? "" : `; ${count(unfilled, "audit")} without an auditor`;
  switch (state) {
    case "announced":
      return "Announced. It is drawn from the newest register on the day it opens or, without one, early on the morning after one has come in.";
    case "drawn":
      return `Drawn. Check the sample by ${date(days.checkedBy ?? days.opensOn)}; after that day it counts as confirmed.`;
    case "confirmed":
      return "Confirmed. The audits are being handed out; look again in a minute.";
    case "collecting":
      return `Being audited: ${audits - open} of ${count(audits, "audit")} in${lacking}.`;
    case "closed":
      return `Closed with ${audits - open} of ${count(audits, "audit")}${lacking}. The report is being made.`;
    case "to-approve":
      return `Closed with ${audits - open} of ${count(audits, "audit")}${lacking}. Look at the report by ${date(days.approveBy ?? days.opensOn)}; after that day it goes out by itself.`;
    case "approved":
      return `Closed with ${audits - open} of ${count(audits, "audit")}${lacking}. The report is being mailed; look again in a minute.`;
    case "reported":
      return `Reported on ${audits - open} of ${count(audits, "audit")}${lacking}.`;
  }
}

const OVER: readonly Stage[] = ["closed", "to-approve", "approved", "reported"];

/** How far an audit is, in a few words; what is open when the round is over never came in. */
export function progress({ state, late, byHand, papers, dueOn, daysFrom }: Slot, round: Stage): string {
  const day = dueOn === null || daysFrom === "round" ? "" : daysFrom === "papers-awaited" ? ", waits for its papers" : `, due on ${date(dueOn)}`;
  const hand = `${byHand ? ", given by hand" : ""}${day}${papers === null ? "" : `. Papers not opened: ${papers}`}`;
  if (state === null) {
    return "Nobody yet";
  }
  if (OVER.includes(round) && (state === "assigned" || state === "in-progress")) {
    return "Never came in";
  }
  switch (state) {
    case "assigned":
      return `Not begun${hand}`;
    case "in-progress":
      return `In progress${hand}`;
    case "submitted":
      return late ? "Submitted late" : "Submitted";
    case "released":
      return "Taken back";
    case "voided":
      return "Voided";
  }
}

/** What an officer should know of audits whose days count from their papers, while they are being done. */
export function paperNotices(slots: readonly Slot[]): string[] {
  const open = slots.filter(({ state }) => state === "assigned" || state === "in-progress");
  const many = (from: string): number => open.filter(({ daysFrom }) => daysFrom === from).length;
  const [awaited, tooLate] = [many("papers-awaited"), many("papers-too-late")];
  return [
    ...(awaited === 0 ? [] : [`Waiting for papers: ${count(awaited, "audit")}. Nobody is reminded of them until the papers are complete. If a paper never comes, say so on the page of its case; then nobody waits for it.`]),
    ...(tooLate === 0 ? [] : [`Papers came late for ${count(tooLate, "audit")}: the round closes before their days are over. Give the round more time if they should have all of them.`]),
  ];
}

/** What people call a case. */
export const caseName = ({ caseNumber, drawId }: DrawnCase): string => (caseNumber === "" ? `Draw id ${drawId}` : caseNumber);

/** What a case was drawn for: one of the groups that the draw takes cases from, or all of them. */
export const group = ({ stratum }: Pick<DrawnCase, "stratum">): string => (stratum === "all" ? "the whole register" : stratum);

export const REPLACEMENTS = [
  ["died", "The child or young person has died"],
  ["moved", "They have moved away"],
  ["ceased", "The plan or the work has ceased"],
  ["appeal", "An appeal is open"],
  ["own-staff-child", "It is the child of somebody who works here"],
  ["refused-consent", "The family or the young person doesn't want to take part"],
  ["withdrawn", "Those who sent the case have taken it out"],
] as const;

export const EXTENSIONS = [
  ["absences", "Several auditors are away"],
  ["papers", "Papers came later than they should have"],
  ["system", "The system couldn't be used for some time"],
  ["other-work", "Other work has to come first"],
] as const;

export const REOPENINGS = [
  ["voided", "What had been counted couldn't all stand"],
  ["corrected", "What had been submitted needs correcting"],
  ["late-answers", "Audits that never came in may come in now"],
] as const;

export const VOIDINGS = [
  ["hand", "Its auditor had a hand in the case"],
  ["wrong-case", "Another case was audited than the drawn one"],
  ["not-own-work", "Its answers aren't the auditor's own"],
] as const;

export const FINDERS = [
  ["auditor", "The auditor, by saying so"],
  ["officer", "A QA officer"],
  ["moderator", "Whoever looked at it a second time"],
  ["contributor", "Somebody who worked on the case"],
  ["family", "The family"],
] as const;

export const RETURNS = [
  ["by-mistake", "It was submitted by mistake"],
  ["unfinished", "Something in it isn't finished"],
  ["asked", "Its auditor asked for it"],
] as const;

export const ABSENCES = [
  ["away", "Away for a time"],
  ["left", "No longer works here"],
  ["other-work", "Other work has to come first"],
] as const;
