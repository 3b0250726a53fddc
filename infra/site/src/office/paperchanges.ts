import type { Replies } from "../app/replies.js";
import { change } from "./change.js";
import { several } from "./field.js";
import type { Open } from "./roundchanges.js";
import type { DrawnCase } from "./rounds.js";

/** To say which papers of a case were never sent or aren't expected of it, while its round is looked at or audited. */
export function paperChanges({ desk, rounds, round }: Open, draw: string, { drawId, missing, notExpected, contributed }: DrawnCase): HTMLElement[] {
  if ((round.papers.length === 0 && contributed.length === 0) || (round.state !== "drawn" && round.state !== "collecting")) {
    return [];
  }
  return [
    change(desk, {
      title: contributed.length === 0 ? "Say which papers were never sent" : "Say what was never sent or isn't expected",
      will: [
        "The auditor sees it and judges by the others. The report counts what was never sent, without the case. Choose none if it came after all.",
        ...(contributed.length === 0 ? [] : ["What isn't expected is no fault: nobody waits for it, and the report doesn't count it."]),
      ],
      fields: [
        ...(round.papers.length === 0 ? [] : [several("Which are missing?", round.papers.map(twice), missing)]),
        ...(contributed.length === 0 ? [] : [several("Whose contribution isn't expected of this case?", contributed.map(({ contribution }) => twice(contribution)), notExpected)]),
      ],
      act: "Say what is missing",
      run: async (values) => {
        const [chosen = "", unexpected = ""] = round.papers.length === 0 ? ["", ...values] : values;
        const papers = lines(chosen);
        const now = await rounds.change<Replies["PapersController.Missing"]>("PUT", round.cycle, ["draws", draw, "cases", drawId, "missing"], { papers, notExpected: lines(unexpected) });
        const waived = now.notExpected.length === 0 ? "" : ` Not expected: ${now.notExpected.join(", ")}.`;
        return `${now.papers.length === 0 ? "No paper is missing any more." : `Noted as never sent: ${now.papers.join(", ")}.`}${waived}`;
      },
    }),
  ];
}

const twice = (word: string): readonly [string, string] => [word, word];

const lines = (chosen: string): string[] => (chosen === "" ? [] : chosen.split("\n"));
