import { paragraph } from "../app/view.js";
import { date, label } from "../app/words.js";
import { element } from "../dom.js";
import type { Column, Preview } from "./registers.js";
import { table } from "./table.js";

/** What would be read of a file: where each column leads, and the first rows as the register would hold them. */
export function previewed({ columns, missing, rows, dates }: Preview): Node[] {
  const fields = [...new Set(rows.flatMap(({ subject }) => [...Object.keys(subject.attributes), ...Object.keys(subject.dates)]))];
  return [
    element("h2", {}, "Where each column leads"),
    paragraph(`Dates are read as ${dates}.`),
    ...(missing.length === 0 ? [] : [element("p", { class: "notice" }, `No column leads to: ${missing.map(label).join(", ")}.`)]),
    table("Columns of the file", ["Column", "Heading", "Becomes", "Filled", "Empty", "Refused"], columns.map(column)),
    element("h2", {}, "The first rows"),
    table(
      "As the register would hold them",
      ["Line", ...fields.map(label)],
      rows.map(({ line, subject }) => [String(line), ...fields.map((field) => subject.attributes[field] ?? date(subject.dates[field] ?? ""))]),
    ),
  ];
}

const column = ({ column: letters, heading, field, becomes, filled, blank, refused }: Column): string[] => [
  letters,
  heading,
  field === undefined ? becomes : `${label(field)}: ${becomes}`,
  ...[filled, blank, refused].map((number) => number?.toLocaleString("en-GB") ?? ""),
];
