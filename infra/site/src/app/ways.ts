import { auditsNothing, keepsPeople, preparesPapers, runsRounds, type Who } from "./who.js";

/** An address of this document, and what it is called. */
export type Way = readonly [path: string, words: string];

const AUDITOR: readonly Way[] = [["/audits", "Your audits"], ["/reports", "Reports"], ["/concerns", "Concerns"]];
const READER: readonly Way[] = [["/reports", "Reports"], ["/concerns", "Concerns"], ["/audits", "Your audits"]];
const SUPPORT: readonly Way[] = [["/papers", "Papers"], ...AUDITOR];
const ADMINISTRATOR: readonly Way[] = [["/people", "People"], ...AUDITOR];
const OFFICER: readonly Way[] = [["/rounds", "Rounds"], ["/papers", "Papers"], ["/registers", "Registers"], ["/calendar", "Calendar"], ["/people", "People"], ["/agreements", "Agreements"], ["/instruments", "Instruments"], ["/reports", "Reports"], ["/concerns", "Concerns"], ["/audits", "Your audits"]];

/** The ways of somebody of whom nothing is known yet. */
export const FIRST = AUDITOR;

/** The ways that a person's roles open; the first leads to where they begin. */
export async function waysOf(who: Who): Promise<readonly Way[]> {
  const [officer, preparer, keeper, reader] = await Promise.all([runsRounds(who), preparesPapers(who), keepsPeople(who), auditsNothing(who)]);
  return officer ? OFFICER : preparer ? SUPPORT : keeper ? ADMINISTRATOR : reader ? READER : AUDITOR;
}

/** What the way in from the front page says. */
export const opening = ([, words]: Way): string => (words === "People" ? "See who works here" : words === "Your audits" ? "Open your audits" : `Open the ${words.toLowerCase()}`);
