import { label } from "../app/words.js";
import { number, one, several, type Field } from "./field.js";
import type { Minutes, Session, SessionCase, Sitter } from "./sessions.js";

/** Those who came, to be ticked. */
export interface Came extends Field {
  chosen(): readonly string[];
}

/** What is asked about one case. */
export interface CaseFields {
  readonly fields: readonly Field[];
  /** Offers to step out to those only who came. */
  show(came: readonly string[]): void;
  /** Where it stood in the order. */
  place(): number;
  wish(): Minutes["cases"][number];
}

const lines = (value: string | undefined): string[] => (value ?? "").split("\n").filter((one) => one !== "");

/** What somebody comes as, for the ear and the eye. */
export const role = ({ roles }: Sitter): string => roles.map(label).join(", ");

export function came(legend: string, sitters: readonly Sitter[]): Came {
  const options = sitters.map((one) => [one.person, `${one.name}, ${role(one)}${one.counts ? "" : " (for their own cases)"}`] as const);
  const field = several(legend, options, sitters.filter((one) => one.came).map(({ person }) => person));
  return { ...field, chosen: () => lines(field.value()) };
}

/** A case by its number and what it was drawn for: whoever had a hand in it is ticked as having stepped out from the start. */
export function caseFields({ sitters, cases, outcomes }: Session, { drawId, number: name, stratum, keeper, own, steppedOut, outcome }: SessionCase, at: number): CaseFields {
  const title = `Case ${name}, ${stratum}${own ? " (yours)" : `, record kept by ${keeper}`}`;
  const mustLeave = (sitter: Sitter): boolean => sitter.mustLeave.includes(drawId);
  const out = several(
    `${title}: who stepped out?`,
    sitters.map((one) => [one.person, `${one.name}${!mustLeave(one) ? "" : one.counts ? ", who had a hand in it" : ", whose case it isn't"}`] as const),
    [...steppedOut, ...sitters.filter((one) => mustLeave(one) && !one.came).map(({ person }) => person)],
  );
  const order = number(`Case ${name}: looked at as number`, "", 1, cases.length, String(at));
  const result = one(`Case ${name}: what came of it?`, outcomes.map((each) => [each.outcome, each.words] as const), `Say what came of case ${name}.`, outcome);
  let present: readonly string[] = [];
  return {
    fields: [...(cases.length === 1 ? [] : [order]), out, result],
    show: (people) => {
      present = people;
      out.element.querySelectorAll("input").forEach((input) => {
        (input.parentElement ?? input).hidden = !people.includes(input.value);
      });
      out.element.hidden = people.length === 0;
    },
    place: () => Number(order.value() ?? at),
    wish: () => ({ drawId, steppedOut: lines(out.value()).filter((person) => present.includes(person)), outcome: result.value() ?? "open" }),
  };
}
