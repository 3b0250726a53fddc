import { Refused } from "../app/calls.js";
import { paragraph } from "../app/view.js";
import { element } from "../dom.js";
import { tell, type Desk } from "./desk.js";
import type { Field } from "./field.js";

/** A change that somebody may make on a page. */
export interface Change {
  /** What it is, as the line that opens it. */
  readonly title: string;
  /** In words, what will happen. */
  readonly will: readonly string[];
  readonly fields?: readonly Field[];
  /** What is written on the button that does it. */
  readonly act: string;
  /** Does it with what was filled in, and says what happened. */
  run(values: readonly string[]): Promise<string>;
  /** Where to go on; without it the page is shown anew. */
  readonly next?: string;
}

/** Asks on the page before it does anything: opened, it says what will happen and takes what it needs to know. */
export function change(desk: Desk, { title, will, fields = [], act, run, next }: Change): HTMLElement {
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
        .then((sentence) => tell(desk, sentence, next))
        .catch((failure: Error) => problem.replaceChildren(...excuse(failure)))
        .finally(() => {
          under = false;
          button.textContent = act;
        });
    }
  });
  return element("details", { class: "change" }, element("summary", {}, title), form);
}

/** A refusal in the API's words; what else may happen leaves open whether the change was made. */
function excuse(failure: Error): Node[] {
  return failure instanceof Refused
    ? [failure.message, ...failure.errors].map((sentence) => paragraph(sentence))
    : [paragraph(`${failure.message} Load the page again to see whether it was done.`)];
}
