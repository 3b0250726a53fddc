import { count } from "../app/words.js";
import { element } from "../dom.js";
import type { PaperCase } from "./papers.js";
import type { Round, Slot } from "./rounds.js";

/** How far a round is, in numbers: a line of counts, and why some audits have no auditor. */
export function roundCounts(round: Round, slots: readonly Slot[], papers: readonly PaperCase[]): HTMLElement[] {
  const drawn = round.draws.flatMap(({ cases }) => cases).filter(({ replaced }) => !replaced).length;
  const unfilled = slots.filter(({ auditor }) => auditor === null);
  if (drawn === 0) {
    return [];
  }
  return [
    element("p", { class: "counts" }, [sample(round, drawn), ...ready(papers), ...audits(round, slots), ...lacking(unfilled)].join(" · ")),
    ...(unfilled.length === 0 ? [] : [element("ul", {}, ...reasons(unfilled).map((reason) => element("li", {}, reason)))]),
  ];
}

const sample = ({ state }: Round, drawn: number): string => `${count(drawn, "case")} drawn${state === "drawn" ? ", not checked yet" : " and checked"}`;

/** Of cases whose auditors read papers here; a paper that never came isn't waited for. */
function ready(papers: readonly PaperCase[]): string[] {
  const whole = papers.filter((one) => one.papers.every(({ state }) => state === "checked" || state === "never-sent")).length;
  return papers.length === 0 ? [] : [`papers ready for ${whole} of ${count(papers.length, "case")}`];
}

function audits({ state: stage }: Round, slots: readonly Slot[]): string[] {
  const many = (state: Slot["state"]): number => slots.filter((slot) => slot.state === state).length;
  const [late, overdue] = [slots.filter((slot) => slot.late).length, slots.filter((slot) => slot.overdue).length];
  const submitted = `${many("submitted")} submitted${late === 0 ? "" : ` (${late} late)`}`;
  if (slots.length === 0) {
    return [];
  }
  return stage === "collecting"
    ? [`${many("assigned")} not begun`, `${count(many("in-progress"), "draft")}`, submitted, `${overdue} overdue`]
    : [submitted, `${many("assigned") + many("in-progress")} never came in`];
}

const lacking = ({ length }: readonly Slot[]): string[] => (length === 0 ? [] : [`${length} without an auditor`]);

/** Each reason once, with how many audits it keeps open. */
function reasons(unfilled: readonly Slot[]): string[] {
  const whys = unfilled.map(({ explanation }) => explanation ?? "Nobody has been found yet.");
  return [...new Set(whys)].map((why) => `${count(whys.filter((one) => one === why).length, "audit")} without an auditor: ${why}`);
}
