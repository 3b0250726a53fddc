import { element } from "../dom.js";

export type Cell = Node | string;

let tables = 0;

/** A table with its caption; wider than a small screen it scrolls by itself, with the keyboard too. */
export function table(caption: string, headings: readonly string[], rows: readonly (readonly Cell[])[]): HTMLElement {
  const id = `table-${++tables}`;
  const made = element(
    "table",
    { class: "words" },
    element("caption", { id }, caption),
    element("thead", {}, element("tr", {}, ...headings.map((heading) => element("th", { scope: "col" }, heading)))),
    element("tbody", {}, ...rows.map(([first = "", ...rest]) => row(first, rest))),
  );
  return element("div", { class: "scrolling tall", role: "region", tabindex: "0", "aria-labelledby": id }, made);
}

function row(first: Cell, rest: readonly Cell[]): HTMLElement {
  return element("tr", {}, element("th", { scope: "row" }, first), ...rest.map((cell) => element("td", {}, cell)));
}

/** Lines in one cell. */
export const lines = (...sentences: readonly Cell[]): HTMLElement => element("div", {}, ...sentences.map((one) => element("p", {}, one)));
