import { element } from "../dom.js";
import type { Audit } from "./api.js";
import { choosing } from "./choosing.js";
import { capital } from "./words.js";

const NONE = "none";

/** The question whether the auditor had a hand in the case, in the words that the API gives. */
export function declaration(hands: Audit["hands"], declare: (hand: string) => Promise<void>): HTMLFormElement {
  const question = {
    name: "hand",
    title: "Declaration",
    legend: "What have you had to do with this case?",
    hint: "Nobody audits their own work. With any hand in the case, the audit goes to somebody else; that is no fault of yours.",
    options: hands.map(({ hand, words }) => [hand, capital(words)] as const),
    button: element("button", { type: "submit" }, "Declare"),
  };
  return choosing(question, declare);
}

/** The hands that can still be declared once an audit has begun. */
export const hands = (all: Audit["hands"]): Audit["hands"] => all.filter(({ hand }) => hand !== NONE);
