import { byId, element } from "../dom.js";
import type { Audit } from "./api.js";
import { Refused } from "./calls.js";
import { capital } from "./words.js";

const NONE = "none";

/** The question whether the auditor had a hand in the case, in the words that the API gives. */
export function declaration(hands: Audit["hands"], declare: (hand: string) => Promise<void>): HTMLFormElement {
  const problem = element("p", { class: "fault", id: "hand-fault", role: "alert" });
  const rows = hands.map(({ hand, words }) => {
    const input = element("input", { type: "radio", name: "hand", id: `hand-${hand}`, value: hand });
    return element("div", { class: "option" }, input, element("label", { for: input.id }, capital(words)));
  });
  const form = element(
    "form",
    { novalidate: "", "aria-label": "Declaration" },
    element(
      "fieldset",
      { class: "question", "aria-describedby": "hand-hint hand-fault" },
      element("legend", {}, "What have you had to do with this case?"),
      element("p", { id: "hand-hint", class: "hint" }, "Nobody audits their own work. With any hand in the case, the audit goes to somebody else; that is no fault of yours."),
      problem,
      ...rows,
    ),
    element("button", { type: "submit" }, "Declare"),
  );
  let under = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = new FormData(form).get("hand");
    if (typeof chosen !== "string") {
      problem.textContent = "Choose one of the answers.";
      byId(`hand-${hands[0]?.hand ?? NONE}`, HTMLInputElement).focus();
    } else if (!under) {
      under = true;
      problem.textContent = "";
      declare(chosen).catch((failure: Error) => {
        problem.textContent = failure instanceof Refused ? failure.message : `${failure.message} Please try again.`;
        under = false;
      });
    }
  });
  return form;
}

/** The hands that can still be declared once an audit has begun. */
export const hands = (all: Audit["hands"]): Audit["hands"] => all.filter(({ hand }) => hand !== NONE);
