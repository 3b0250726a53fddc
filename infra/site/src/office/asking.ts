import { Refused } from "../app/calls.js";
import { paragraph } from "../app/view.js";
import { element } from "../dom.js";
import type { Field } from "./field.js";

/** A form in plain sight that does one thing, once at a time; sent again after a broken connection it changes no more. */
export function asking(title: string, fields: readonly Field[], act: string, run: (values: readonly string[]) => Promise<void>): HTMLFormElement {
  const problem = element("div", { class: "fault", role: "alert" });
  const button = element("button", { type: "submit" }, act);
  const form = element("form", { novalidate: "", "aria-label": title }, ...fields.map((field) => field.element), problem, button);
  let under = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const lacking = fields.find((field) => field.value() === undefined);
    if (lacking !== undefined) {
      problem.replaceChildren(paragraph(lacking.missing));
      lacking.focus();
    } else if (!under) {
      under = true;
      problem.replaceChildren();
      button.textContent = "One moment …";
      run(fields.map((field) => field.value() ?? ""))
        .catch((failure: Error) => problem.replaceChildren(...excuse(failure)))
        .finally(() => {
          under = false;
          button.textContent = act;
        });
    }
  });
  return form;
}

function excuse(failure: Error): Node[] {
  return failure instanceof Refused
    ? [failure.message, ...failure.errors].map((sentence) => paragraph(sentence))
    : [paragraph(`${failure.message} Press the button again: it is done once, however often you press. If it can't wait, ring.`)];
}
