import { link } from "../app/view.js";
import { element } from "../dom.js";
import type { Slot, Stage } from "./rounds.js";

/** Audits of a round that an officer may look at by themselves. */
export interface Only {
  /** As the address names them. */
  readonly name: string;
  /** As the page names them. */
  readonly words: string;
  readonly has: (slot: Slot) => boolean;
}

/** The place of the cases on a round's page. */
export const CASES = "cases";

const OPEN: readonly (Slot["state"])[] = ["assigned", "in-progress"];

const ALL: readonly Only[] = [
  { name: "not-begun", words: "that nobody has begun", has: ({ state }) => state === "assigned" },
  { name: "drafts", words: "that are drafts", has: ({ state }) => state === "in-progress" },
  { name: "submitted", words: "that were submitted", has: ({ state }) => state === "submitted" },
  { name: "overdue", words: "that are overdue", has: ({ overdue }) => overdue },
  { name: "without-auditor", words: "without an auditor", has: ({ auditor }) => auditor === null },
  { name: "never-came-in", words: "that never came in", has: ({ state }) => OPEN.includes(state) },
];

/** What the address asks for; undefined for all. */
export const asked = (): Only | undefined => ALL.find(({ name }) => name === new URLSearchParams(location.search).get("show"));

/** A count that leads to what it counts; nothing leads to nothing. */
export function counted(name: string, many: number, words: string): Node | string {
  return many === 0 ? words : link(`${location.pathname}?show=${name}#${CASES}`, words);
}

/** Says that not all cases are in sight, with the way to them. */
export function narrowed(only: Only | undefined): HTMLElement[] {
  return only === undefined
    ? []
    : [element("p", { class: "notice", id: CASES }, `Only the cases with audits ${only.words} are listed. `, link(location.pathname, "Show all cases"))];
}

/** Once a round has closed, what is still open never came in. */
export const isOverdue = ({ overdue }: Slot, round: Stage): boolean => overdue && round === "collecting";
