import { paragraph } from "../app/view.js";
import { moment } from "../app/words.js";
import { element } from "../dom.js";
import type { Difference, Origin } from "./instruments.js";

const STATES: Readonly<Record<string, string>> = { "in-force": "in force", proposed: "proposed", earlier: "earlier", withdrawn: "withdrawn" };

/** A version as lists name it: "Version 2, proposed". */
export const versionWords = ({ version, state }: Origin): string => `Version ${version}, ${STATES[state] ?? state}`;

/** Who brought a version in. */
export function broughtBy({ uploadedBy, uploadedAt, approvedBy, approvedAt, withdrawnBy, withdrawnAt, reason }: Origin): string[] {
  return [
    uploadedBy === null || uploadedAt === null ? "It came with the framework’s pack." : `${uploadedBy} uploaded it on ${moment(uploadedAt)}.`,
    ...(approvedBy === null || approvedAt === null ? [] : [`${approvedBy} approved it on ${moment(approvedAt)}.`]),
    ...(withdrawnBy === null || withdrawnAt === null ? [] : [`${withdrawnBy} withdrew it on ${moment(withdrawnAt)}: ${reason}`]),
  ];
}

const KINDS = [
  ["added", "Questions added"],
  ["removed", "Questions removed"],
  ["reworded", "Questions in other words"],
  ["changed", "Questions asked, explained or answered in another way"],
] as const;

/** In what a version differs from the one in force, kind by kind. */
export function differenceWords(differences: readonly Difference[]): Node[] {
  return KINDS.flatMap(([kind, title]) => {
    const those = differences.filter((one) => one.kind === kind);
    return those.length === 0 ? [] : [element("h3", {}, title), element("ul", {}, ...those.map(item))];
  });
}

function item({ words, before }: Difference): HTMLElement {
  return before === null ? element("li", {}, words) : element("li", {}, paragraph("Now: ", words), paragraph("Before: ", before));
}
