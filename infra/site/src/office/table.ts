import { element } from "../dom.js";

export type Cell = Node | string;

let tables = 0;

/**
 * A table with its caption. Wider than the screen it scrolls by itself, with the keyboard too; on a small one each row
 * stands by itself with the headings beside its cells. The roles keep it a table for the ear in either case.
 */
export function table(caption: string, headings: readonly string[], rows: readonly (readonly Cell[])[]): HTMLElement {
  const id = `table-${++tables}`;
  const made = element(
    "table",
    { class: "words stacking", role: "table" },
    element("caption", { id }, caption),
    head(...headings),
    element("tbody", { role: "rowgroup" }, ...rows.map((cells) => row(headings, cells))),
  );
  return element("div", { class: "scrolling tall", role: "region", tabindex: "0", "aria-labelledby": id }, made);
}

/** The row of a table's headings. */
export const head = (...headings: readonly string[]): HTMLElement =>
  element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...headings.map((heading) => element("th", { scope: "col", role: "columnheader" }, heading))));

function row(headings: readonly string[], [first = "", ...rest]: readonly Cell[]): HTMLElement {
  const cells = rest.map((cell, at) => element("td", { role: "cell", "data-heading": headings[at + 1] ?? "" }, cell));
  return element("tr", { role: "row" }, element("th", { scope: "row", role: "rowheader" }, first), ...cells);
}

/** Lines in one cell. */
export const lines = (...sentences: readonly Cell[]): Cell => (sentences.length === 0 ? "" : element("div", {}, ...sentences.map((one) => element("p", {}, one))));
