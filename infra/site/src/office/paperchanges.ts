import type { Replies } from "../app/replies.js";
import { change } from "./change.js";
import { several } from "./field.js";
import type { Open } from "./roundchanges.js";
import type { DrawnCase } from "./rounds.js";

/** To say which papers of a case were never sent, while its round is looked at or audited. */
export function paperChanges({ desk, rounds, round }: Open, draw: string, { drawId, missing }: DrawnCase): HTMLElement[] {
  if (round.papers.length === 0 || (round.state !== "drawn" && round.state !== "collecting")) {
    return [];
  }
  return [
    change(desk, {
      title: "Say which papers were never sent",
      will: ["The auditor sees it and judges by the others. The report counts it, without the case. Choose none if they came after all."],
      fields: [several("Which are missing?", round.papers.map((paper) => [paper, paper] as const), missing)],
      act: "Say what is missing",
      run: async ([chosen = ""]) => {
        const papers = chosen === "" ? [] : chosen.split("\n");
        const now = await rounds.change<Replies["PapersController.Missing"]>("PUT", round.cycle, ["draws", draw, "cases", drawId, "missing"], { papers });
        return now.papers.length === 0 ? "No paper is missing any more." : `Noted as never sent: ${now.papers.join(", ")}.`;
      },
    }),
  ];
}
