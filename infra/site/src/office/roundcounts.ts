import { count } from "../app/words.js";
import { element } from "../dom.js";
import { counted } from "./only.js";
import type { PaperCase } from "./papers.js";
import type { Round, Slot } from "./rounds.js";
import { caseName } from "./roundwords.js";

/** How far a round is, in numbers: a line of counts, each with the way to what it counts, and why some audits have no auditor. */
export function roundCounts(round: Round, slots: readonly Slot[], papers: readonly PaperCase[]): HTMLElement[] {
  const standing = round.draws.flatMap(({ cases }) => cases).filter(({ replaced }) => !replaced);
  // One that a linked draw took again is the same case.
  const drawn = new Set(standing.map(caseName)).size;
  const unfilled = slots.filter(({ auditor }) => auditor === null);
  if (drawn === 0) {
    return [];
  }
  return [
    element("p", { class: "counts" }, ...dotted([sample(round, drawn), ...ready(papers), ...audits(round, slots), ...lacking(unfilled)])),
    ...(unfilled.length === 0 ? [] : [element("ul", {}, ...reasons(unfilled).map((reason) => element("li", {}, reason)))]),
  ];
}

const dotted = (counts: readonly (Node | string)[]): (Node | string)[] => counts.flatMap((one, at) => (at === 0 ? [one] : [" · ", one]));

const sample = ({ state }: Round, drawn: number): string => `${count(drawn, "case")} drawn${state === "drawn" ? ", not checked yet" : " and checked"}`;

/** Of cases whose auditors read papers here; a paper that never came isn't waited for. */
function ready(papers: readonly PaperCase[]): string[] {
  const whole = papers.filter((one) => one.papers.every(({ state }) => state === "checked" || state === "never-sent")).length;
  return papers.length === 0 ? [] : [`papers ready for ${whole} of ${count(papers.length, "case")}`];
}

function audits({ state: stage }: Round, slots: readonly Slot[]): (Node | string)[] {
  const many = (state: Slot["state"]): number => slots.filter((slot) => slot.state === state).length;
  const [late, overdue] = [slots.filter((slot) => slot.late).length, slots.filter((slot) => slot.overdue).length];
  const [begun, fresh, done] = [many("in-progress"), many("assigned"), many("submitted")];
  const submitted = counted("submitted", done, `${done} submitted${late === 0 ? "" : ` (${late} late)`}`);
  if (slots.length === 0) {
    return [];
  }
  return stage === "collecting"
    ? [
        counted("not-begun", fresh, `${fresh} not begun`),
        counted("drafts", begun, count(begun, "draft")),
        submitted,
        counted("overdue", overdue, `${overdue} overdue`),
      ]
    : [submitted, counted("never-came-in", fresh + begun, `${fresh + begun} never came in`)];
}

const lacking = ({ length }: readonly Slot[]): (Node | string)[] => (length === 0 ? [] : [counted("without-auditor", length, `${length} without an auditor`)]);

/** Each reason once, with how many audits it keeps open. */
function reasons(unfilled: readonly Slot[]): string[] {
  const whys = unfilled.map(({ explanation }) => explanation ?? "Nobody has been found yet.");
  return [...new Set(whys)].map((why) => `${count(whys.filter((one) => one === why).length, "audit")} without an auditor: ${why}`);
}
