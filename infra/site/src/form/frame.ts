import { element } from "../dom.js";
import { fault } from "./fault.js";
import type { Slot } from "./slot.js";

/** What all questions have around their fields. */
export interface Frame {
  readonly element: HTMLElement;
  /** What a field names in aria-describedby. */
  readonly described: string;
  refresh(): void;
}

/** A question with several fields: a fieldset whose legend is the question. */
export function fieldset(slot: Slot, ...fields: Node[]): Frame {
  const { hints, faults, described } = notes(slot);
  const whole = element("fieldset", { id: slot.id, class: "question" }, element("legend", {}, slot.question.words), ...hints, faults, ...fields);
  if (described !== "") {
    whole.setAttribute("aria-describedby", described);
  }
  return { element: whole, described, refresh: () => showFault(slot, whole, faults) };
}

/** A question with one field, which its words label. */
export function single(slot: Slot, field: HTMLElement, ...around: Node[]): Frame {
  const { hints, faults, described } = notes(slot);
  const label = element("label", { for: field.id }, slot.question.words);
  const whole = element("div", { id: slot.id, class: "question" }, label, ...hints, faults, field, ...around);
  const others = field.getAttribute("aria-describedby");
  field.setAttribute("aria-describedby", [described, others ?? ""].join(" ").trim());
  return { element: whole, described, refresh: () => showFault(slot, whole, faults, field) };
}

function notes({ question, id }: Slot): { hints: Node[]; faults: HTMLElement; described: string } {
  const hints = question.guidance === "" ? [] : [element("p", { id: `${id}-hint`, class: "hint" }, question.guidance)];
  const faults = element("p", { id: `${id}-fault`, class: "fault", "aria-live": "polite" });
  return { hints, faults, described: [...hints, faults].map((note) => note.id).join(" ") };
}

function showFault(slot: Slot, whole: HTMLElement, faults: HTMLElement, field?: HTMLElement): void {
  const sentence = fault(slot.question, slot.answer()) ?? "";
  if (faults.textContent !== sentence) {
    faults.textContent = sentence;
    whole.classList.toggle("faulty", sentence !== "");
    field?.setAttribute("aria-invalid", String(sentence !== ""));
  }
}
