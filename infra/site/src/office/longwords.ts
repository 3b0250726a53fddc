import { element } from "../dom.js";
import type { Field } from "./field.js";

let fields = 0;

/** Several sentences; they may stay away where nothing is said of them as missing. */
export function longWords(label: string, hint: string, missing: string, most: number): Field {
  const id = `long-words-${++fields}`;
  const area = element("textarea", { id, rows: "6", maxlength: String(most), "aria-describedby": `${id}-hint` });
  return {
    element: element("div", { class: "question" }, element("label", { for: id }, label), element("p", { class: "hint", id: `${id}-hint` }, hint), area),
    value: () => (area.value.trim() === "" && missing !== "" ? undefined : area.value.trim()),
    missing,
    focus: () => area.focus(),
  };
}
