import { Refused } from "../app/calls.js";
import { paragraph } from "../app/view.js";
import { element } from "../dom.js";
import type { Field } from "./field.js";

/** Something that is done at the press of a button, with what was filled in. */
export interface Asking {
  /** What it is. */
  readonly title: string;
  /** In words, what will happen. */
  readonly will?: readonly string[];
  readonly fields?: readonly Field[];
  /** What is written on the button that does it. */
  readonly act: string;
  /** What to do when nobody knows whether it was done, in a sentence. */
  readonly unsure: string;
  run(values: readonly string[]): Promise<void>;
}

/** A form that does one thing, once at a time; a refusal stands in it in the API's words. */
export function asking({ title, will = [], fields = [], act, unsure, run }: Asking): HTMLFormElement {
  const problem = element("div", { class: "fault", role: "alert" });
  const button = element("button", { type: "submit" }, act);
  const form = element("form", { novalidate: "", "aria-label": title }, ...will.map((sentence) => paragraph(sentence)), ...fields.map((field) => field.element), problem, button);
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
        .catch((failure: Error) => problem.replaceChildren(...excuse(failure, unsure)))
        .finally(() => {
          under = false;
          button.textContent = act;
        });
    }
  });
  return form;
}

function excuse(failure: Error, unsure: string): Node[] {
  return failure instanceof Refused
    ? [failure.message, ...failure.errors].map((sentence) => paragraph(sentence))
    : [paragraph(`${failure.message} ${unsure}`)];
}
