import type { Replies } from "../app/replies.js";
import { count } from "../app/words.js";
import { change } from "./change.js";
import { chosenFile } from "./filefield.js";
import type { Open } from "./roundchanges.js";

/** To hand in what the auditors answered in another tool. */
export function results({ desk, rounds, round }: Open, tool: string): HTMLElement {
  const { field, base64 } = chosenFile("The export", `A CSV file or an Excel workbook (.xlsx) of at most 4 MB, as ${tool} exports it.`);
  return change(desk, {
    title: `Upload what was answered in ${tool}`,
    will: [
      "Each row finds its audit by the key in it and hands the audit in. Names and addresses in the export aren't read.",
      "The same export again changes nothing; a later one adds what is new. Whoever is in isn't reminded any more.",
    ],
    fields: [field],
    act: "Upload the export",
    run: async () => taken(await rounds.change<Replies["TakeResults.Taken"]>("POST", round.cycle, ["results"], { file: await base64() })),
  });
}

const taken = ({ taken: now, unchanged, refused, waiting }: Replies["TakeResults.Taken"]): string =>
  [
    `${count(now, "audit")} came in${unchanged === 0 ? "" : `, ${unchanged} had been in before`}; ${count(waiting.length, "audit")} ${waiting.length === 1 ? "is" : "are"} still open.`,
    ...(refused.length === 0 ? [] : [`${count(refused.length, "row")} couldn't be taken:`, ...refused]),
  ].join("\n");
