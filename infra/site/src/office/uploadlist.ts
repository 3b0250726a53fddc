import { link, paragraph } from "../app/view.js";
import { moment } from "../app/words.js";
import { element } from "../dom.js";
import type { Registers, Uploaded, Upload } from "./registers.js";
import { lines, table } from "./table.js";

/** What was uploaded of late, register by register, with the way to each. */
export async function uploadList(registers: Registers, authority: string): Promise<Node[]> {
  const all = (await registers.uploads()).registers;
  return [element("h2", {}, "Uploaded of late"), ...all.flatMap((one) => register(authority, one))];
}

function register(authority: string, { title, nextDraw, uploads }: Uploaded): Node[] {
  return [
    element("h3", {}, title),
    paragraph(nextDraw),
    uploads.length === 0
      ? paragraph("Nothing was uploaded yet.")
      : table(`The last uploads: ${title}`, ["File", "Uploaded", "By", "What became of it", "Rows"], uploads.map((line) => row(authority, line))),
  ];
}

type Line = Uploaded["uploads"][number];

const row = (authority: string, line: Line): (Node | string)[] => [
  link(`/registers/${authority}/${line.upload}`, line.fileName),
  moment(line.askedAt),
  line.by,
  lines(outcome(line), ...(line.next ? [element("strong", {}, "The next draw takes it")] : [])),
  line.accepted + line.rejected === 0 ? "" : `${line.accepted.toLocaleString("en-GB")} accepted, ${line.rejected.toLocaleString("en-GB")} refused`,
];

function outcome({ state, complete }: Line): string {
  switch (state as Upload["state"]) {
    case "waiting":
      return "The file hasn't arrived";
    case "reading":
      return "Being read";
    case "previewed":
      return "Not taken yet: look at it, then take it";
    case "refused":
      return "Refused";
    case "accepted":
      return complete ? "Taken" : "Taken, but no draw may be made from it";
    case "unchanged":
      return "The same rows were in already";
  }
}
