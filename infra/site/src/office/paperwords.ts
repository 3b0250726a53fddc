import type { Paper, PaperCase } from "./papers.js";

export const SEND_BACKS = [
  ["not-redacted", "Somebody can still be recognised"],
  ["too-much-redacted", "Too much is redacted to judge by it"],
  ["wrong-paper", "It is another paper, or another case's"],
  ["incomplete", "Pages are missing"],
  ["illegible", "It can't be read"],
] as const;

/** Where a paper stands, in a few words. */
export function standing({ state, mine, reason }: Paper): string {
  switch (state) {
    case "missing":
      return "Missing";
    case "never-sent":
      return "Never sent";
    case "not-expected":
      return "Not expected of this case: nobody waits for it";
    case "prepared":
      return mine ? "Prepared by you: somebody else has to check it" : "Prepared: to be checked";
    case "checked":
      return "Checked: its auditor can read it";
    case "sent-back":
      return `Sent back: ${(SEND_BACKS.find(([code]) => code === reason)?.[1] ?? "").toLowerCase()}`;
    case "erased":
      return "Deleted";
    case "replaced":
      return "Its case was replaced: nobody can read it, and it is deleted by tomorrow morning";
  }
}

/** What people call a case. */
export const caseOf = ({ caseNumber, drawId }: PaperCase): string => (caseNumber === "" ? `Draw id ${drawId}` : caseNumber);

/** How the papers of some cases stand, counted. */
export function tally(cases: readonly PaperCase[]): string {
  const papers = cases.flatMap((one) => one.papers as readonly Paper[]);
  const many = (...states: readonly Paper["state"][]): number => papers.filter(({ state }) => states.includes(state)).length;
  return `${many("missing", "sent-back", "erased")} missing, ${many("prepared")} to be checked, ${many("checked")} checked`;
}
