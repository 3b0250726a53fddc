import { element } from "../dom.js";
import { fieldset } from "./frame.js";
import { options, type Answer, type Chosen, type Option, type Scaled } from "./instrument.js";
import { DOES_NOT_APPLY, notApplicable } from "./notapplicable.js";
import type { Control, Slot } from "./slot.js";

/** One option as a radio button or a box to tick, with what it looks like here beneath its name. */
function option(id: string, type: "radio" | "checkbox", name: string, { title }: Option, descriptor?: string): [HTMLInputElement, HTMLElement] {
  const input = element("input", { type, id, name });
  const words = descriptor === undefined ? [] : [element("span", { id: `${id}-means`, class: "means" }, descriptor)];
  if (descriptor !== undefined) {
    input.setAttribute("aria-describedby", `${id}-means`);
  }
  return [input, element("div", { class: "option" }, input, element("label", { for: id }, title), ...words)];
}

/** A question answered with one step of a scale, or one of a list. */
export function one(slot: Slot<Scaled | Chosen>): Control {
  const { question, id, form } = slot;
  const descriptors = question.kind === "scaled" ? question.descriptors : [];
  const choices = new Map<HTMLInputElement, Answer>();
  const rows = options(question, form).map((each, at) => {
    const [input, row] = option(`${id}-${each.id}`, "radio", id, each, descriptors[at]);
    choices.set(input, question.kind === "scaled" ? { grade: each.id } : { choice: each.id });
    return row;
  });
  if (question.notApplicable) {
    const [input, row] = option(`${id}-na`, "radio", id, { id: "", title: DOES_NOT_APPLY });
    row.classList.add("apart");
    choices.set(input, { notApplicable: true });
    rows.push(row);
  }
  choices.forEach((answer, input) => input.addEventListener("change", () => slot.give(answer)));
  const clear = element("button", { type: "button", class: "quiet" }, "Clear this answer");
  clear.addEventListener("click", () => {
    slot.give(undefined);
    [...choices.keys()][0]?.focus();
  });
  const frame = fieldset(slot, ...rows, clear);
  return {
    element: frame.element,
    refresh: () => {
      const given = JSON.stringify(slot.answer());
      choices.forEach((answer, input) => (input.checked = JSON.stringify(answer) === given));
      clear.hidden = given === undefined;
      frame.refresh();
    },
  };
}

/** A question answered with some of a list. */
export function several(slot: Slot<Chosen>): Control {
  const { question, id } = slot;
  const boxes = new Map<string, HTMLInputElement>();
  const rows = question.options.map((each) => {
    const [input, row] = option(`${id}-${each.id}`, "checkbox", id, each);
    boxes.set(each.id, input);
    input.addEventListener("change", () => {
      const choices = [...boxes].flatMap(([choice, box]) => (box.checked ? [choice] : []));
      slot.give(choices.length === 0 ? undefined : { choices });
    });
    return row;
  });
  const apart = notApplicable(slot);
  const frame = fieldset(slot, element("p", { class: "hint" }, "Choose all that fit."), ...rows, ...apart.nodes);
  return {
    element: frame.element,
    refresh: () => {
      const without = apart.refresh();
      boxes.forEach((box, choice) => {
        box.disabled = without;
        box.checked = slot.answer()?.choices?.includes(choice) ?? false;
      });
      frame.refresh();
    },
  };
}
