import { element } from "../dom.js";
import type { Answer } from "./instrument.js";
import type { Slot } from "./slot.js";

export const DOES_NOT_APPLY = "Doesn't apply to this case";

/** A box to say that a question doesn't apply; what was answered before comes back when it is unticked. */
export function notApplicable(slot: Slot): { nodes: Node[]; refresh(): boolean } {
  if (!slot.question.notApplicable) {
    return { nodes: [], refresh: () => false };
  }
  let before: Answer | undefined;
  const box = element("input", { type: "checkbox", id: `${slot.id}-na` });
  box.addEventListener("change", () => {
    if (box.checked) {
      before = slot.answer();
    }
    slot.give(box.checked ? { notApplicable: true } : before);
  });
  const label = element("label", { for: box.id }, DOES_NOT_APPLY);
  return {
    nodes: [element("div", { class: "option" }, box, label)],
    refresh: () => (box.checked = slot.answer()?.notApplicable === true),
  };
}
