import { element } from "../dom.js";
import { Refused } from "./calls.js";

/** A question with one answer out of a few, sent at the press of a button. */
export interface Choice {
  /** What the ids and the field's name begin with. */
  readonly name: string;
  /** What the form is, for who can't see it. */
  readonly title: string;
  readonly legend: string;
  readonly hint: string;
  /** What is sent for each answer, and the answer in words. */
  readonly options: readonly (readonly [string, string])[];
  readonly button: HTMLButtonElement;
}

/** Asks, and sends the answer once at a time; a failure is said beside the question. */
export function choosing({ name, title, legend, hint, options, button }: Choice, send: (chosen: string) => Promise<void>): HTMLFormElement {
  const problem = element("p", { class: "fault", id: `${name}-fault`, role: "alert" });
  const rows = options.map(([value, words]) => {
    const input = element("input", { type: "radio", name, id: `${name}-${value}`, value });
    return element("div", { class: "option" }, input, element("label", { for: input.id }, words));
  });
  const question = element(
    "fieldset",
    { class: "question", "aria-describedby": `${name}-hint ${name}-fault` },
    element("legend", {}, legend),
    element("p", { id: `${name}-hint`, class: "hint" }, hint),
    problem,
    ...rows,
  );
  const form = element("form", { novalidate: "", "aria-label": title, tabindex: "-1" }, question, button);
  let under = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = new FormData(form).get(name);
    if (typeof chosen !== "string") {
      problem.textContent = "Choose one of the answers.";
      form.querySelector("input")?.focus();
    } else if (!under) {
      under = true;
      problem.textContent = "";
      send(chosen).catch((failure: Error) => {
        excuse(problem, failure);
        under = false;
      });
    }
  });
  return form;
}

/** Says why something wasn't done, where it was asked for. */
export function excuse(problem: HTMLElement, failure: Error): void {
  problem.textContent = failure instanceof Refused ? failure.message : `${failure.message} Please try again.`;
}
