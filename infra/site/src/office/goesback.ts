import { paragraph } from "../app/view.js";
import type { Someone } from "./people.js";
import type { DrawnCase, Round } from "./rounds.js";

/** To whom the findings on a case go, or in plain words why they can't; nothing where the framework gives none back. */
export function goesBack({ findingsTo, state }: Round, { contributors }: DrawnCase, people: readonly Someone[]): HTMLElement[] {
  if (findingsTo.length === 0) {
    return [];
  }
  const isOut = state === "reported";
  const authors = contributors.filter(({ role }) => findingsTo.includes(role));
  return authors.length === 0
    ? [paragraph(`What its audit ${isOut ? "found" : "finds"} can't go back to its author: nobody is named as ${findingsTo.join(" or ")}.`)]
    : authors.map(({ role, person }) => paragraph((isOut ? afterwards : before)(role, person, people.find(({ emails }) => emails.includes(person))?.name)));
}

const before = (role: string, address: string, name: string | undefined): string =>
  name === undefined
    ? `What its audit finds can't be shown here to the ${role}: nobody on the list of people has the address ${address}. List them under People before the report goes out, or tell them yourself.`
    : `What its audit finds goes to ${name}, as ${role}, once the report is out, and to their line manager if the list of people names one.`;

const afterwards = (role: string, address: string, name: string | undefined): string =>
  name === undefined
    ? `What its audit found couldn't be shown here to the ${role}: nobody on the list of people has the address ${address}. Tell them yourself.`
    : `What its audit found is shown to ${name}, as ${role}, and to their line manager, if they were on the list of people when the report went out.`;
