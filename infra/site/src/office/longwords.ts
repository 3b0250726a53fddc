import { element } from "../dom.js";
import type { Field } from "./field.js";

/** Several sentences. */
export function longWords(label: string, hint: string, missing: string, most: number): Field {
  const area = element("textarea", { id: "long-words", rows: "6", maxlength: String(most), "aria-describedby": "long-words-hint" });
  return {
    element: element("div", { class: "question" }, element("label", { for: area.id }, label), element("p", { class: "hint", id: "long-words-hint" }, hint), area),
    value: () => (area.value.trim() === "" ? undefined : area.value.trim()),
    missing,
    focus: () => area.focus(),
  };
}
