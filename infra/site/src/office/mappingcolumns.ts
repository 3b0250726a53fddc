import { button } from "../app/view.js";
import { label } from "../app/words.js";
import { element } from "../dom.js";
import type { Mappings, Source } from "./registers.js";
import { head } from "./table.js";

type Mapped = Source["columns"][number];

/** Columns by their headings, each with the field that it leads to; more are added by pasting a list's heading row. */
export function columnsTable(fields: Mappings["fields"], known: readonly Mapped[]): { nodes: Node[]; value(): Mapped[] } {
  const choices = new Map<string, HTMLSelectElement>();
  const rows = element("tbody", { role: "rowgroup" });
  const add = (heading: string, field: string): void => {
    const id = `column-${choices.size + 1}`;
    const select = element("select", { id }, element("option", { value: "" }, "Not read"), ...fields.map((one) => option(one, field)));
    choices.set(heading, select);
    rows.append(element("tr", { role: "row" }, element("th", { scope: "row", role: "rowheader" }, element("label", { for: id }, heading)), element("td", { role: "cell" }, select)));
  };
  known.forEach(({ heading, field }) => add(heading, field));
  const pasted = element("textarea", { id: "headings", rows: "3", "aria-describedby": "headings-hint" });
  const status = element("p", { role: "status" });
  const list = (): void => {
    const fresh = headings(pasted.value).filter((heading) => !choices.has(heading));
    fresh.forEach((heading) => add(heading, guess(fields, heading)));
    status.textContent = fresh.length === 0 ? "There is no heading that isn't listed already." : `${fresh.length} listed below. Choose where each leads.`;
  };
  return {
    nodes: [
      element(
        "div",
        { class: "question" },
        element("label", { for: "headings" }, "The headings of your list"),
        element("p", { class: "hint", id: "headings-hint" }, "Copy the first row of your list and paste it here, nothing below it."),
        pasted,
        button("List these columns", list, "second"),
        status,
      ),
      element("table", { class: "words stacking", role: "table" }, element("caption", {}, "Where each column leads"), head("Column", "Leads to"), rows),
    ],
    value: () => [...choices].filter(([, { value }]) => value !== "").map(([heading, { value }]) => ({ heading, field: value })),
  };
}

function option({ field, becomes, required }: Mappings["fields"][number], chosen: string): HTMLOptionElement {
  return element("option", { value: field, ...(field === chosen ? { selected: "" } : {}) }, `${label(field)}${required ? " (needed)" : ""}: ${becomes}`);
}

/** A row as spreadsheets copy it, or as it stands in a CSV file. */
function headings(row: string): string[] {
  const line = row.split("\n")[0] ?? "";
  const between = ["\t", ";", ","].find((one) => line.includes(one)) ?? "\t";
  return line.split(between).map((one) => one.trim().replace(/^"(.*)"$/, "$1")).filter((one) => one !== "");
}

/** The field of the same name, to be looked at. */
const guess = (fields: Mappings["fields"], heading: string): string => fields.find(({ field }) => label(field).toLowerCase() === heading.toLowerCase())?.field ?? "";
