import type { Calls } from "../app/calls.js";
import type { Replies } from "../app/replies.js";
import { count, moment, time } from "../app/words.js";
import type { Place } from "./caseview.js";

export type Look = Replies["LookReply"];

export type LookList = Replies["LooksController.LookList"];

/** Looks at a case, the last one first; those before a place, if one is named. */
export const looks = (calls: Calls, { authority, cycle, draw, drawId }: Place, after = ""): Promise<LookList> =>
  calls.call("GET", [authority, "cycles", cycle, "draws", draw, "cases", drawId, "looks"], undefined, {}, after === "" ? "" : `?after=${encodeURIComponent(after)}`);

const WORDS: Readonly<Record<string, string>> = {
  form: "The form of its audit, with what is known of the case",
  answers: "What its audit answered",
  session: "The record of its session",
  round: "The round with its cases",
  comments: "What auditors wrote beside the grades of the round",
  concern: "What was raised in its audit",
  findings: "What its audit found, as an author or their line manager",
};

/** Looks of one person at one thing on one day, none of anybody else's between them: one line of the list. */
export function together(all: readonly Look[]): Look[][] {
  const groups: Look[][] = [];
  for (const look of all) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && alike(last[0], look)) {
      last.push(look);
    } else {
      groups.push([look]);
    }
  }
  return groups;
}

const alike = (one: Look, other: Look): boolean =>
  one.person === other.person && one.look === other.look && one.paper === other.paper && one.at.slice(0, 10) === other.at.slice(0, 10);

/** What was looked at, in a few words. */
export function what(group: readonly Look[]): string {
  const [{ look, paper }] = group as [Look];
  if (paper !== null) {
    return `${pages(group)} of the ${paper}${look === "page" ? "" : ", while it was prepared"}`;
  }
  const words = WORDS[look] ?? "Something else of the case";
  return group.length === 1 ? words : `${words}: ${count(group.length, "time")}`;
}

function pages(group: readonly Look[]): string {
  const numbers = [...new Set(group.map(({ page }) => page ?? 0))].sort((one, other) => one - other);
  const [first = 0, last = first] = [numbers.at(0), numbers.at(-1)];
  if (numbers.length === 1) {
    return `Page ${first}`;
  }
  return last - first === numbers.length - 1 ? `Pages ${first} to ${last}` : `Pages ${numbers.join(", ")}`;
}

/** When it was: the last look of several, and the first. */
export function when(group: readonly Look[]): string {
  const [last, first] = [group[0]?.at ?? "", group.at(-1)?.at ?? ""];
  return time(last) === time(first) ? moment(last) : `${moment(last)}, since ${time(first)}`;
}
