import { label } from "../app/words.js";
import { number, one as oneOf, several, type Field } from "./field.js";
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

/** A case as the work list names it, and what it was drawn for where not all are drawn alike. */
export const titled = ({ number: name, stratum }: SessionCase): string => `Case ${name}${stratum === "all" ? "" : `, ${stratum}`}`;

/**
 * What is asked about a case: whoever must step out is ticked as having done so from the start.
 *
 * @param alone whether a place in the order is given to one case only
 */
export function caseFields({ sitters, cases, outcomes }: Session, one: SessionCase, at: number, alone: (place: number) => boolean): CaseFields {
  const { drawId, number: name, audit, keeper, steppedOut, outcome } = one;
  const title = `${titled(one)}${audit !== null ? " (yours)" : `, audited by ${keeper}`}`;
  const mustLeave = (sitter: Sitter): boolean => sitter.mustLeave.includes(drawId);
  const out = several(
    `${title}: who stepped out?`,
    sitters.map((sitter) => [sitter.person, `${sitter.name}${!mustLeave(sitter) ? "" : sitter.counts ? ", who must step out" : ", whose case it isn't"}`] as const),
    [...steppedOut, ...sitters.filter((sitter) => mustLeave(sitter) && !sitter.came).map(({ person }) => person)],
  );
  const order = number(`Case ${name}: looked at as number`, "", 1, cases.length, String(at));
  const place = (): number => Number(order.value() ?? at);
  const inTurn = {
    ...order,
    value: () => (alone(place()) ? order.value() : undefined),
    missing: `Give each case a number of its own from 1 to ${cases.length}: case ${name} has none, or that of another.`,
  };
  const result = oneOf(`Case ${name}: what came of it?`, outcomes.map((each) => [each.outcome, each.words] as const), `Say what came of case ${name}.`, outcome);
  let present: readonly string[] = [];
  return {
    fields: [...(cases.length === 1 ? [] : [inTurn]), out, result],
    show: (people) => {
      present = people;
      out.element.querySelectorAll("input").forEach((input) => {
        (input.parentElement ?? input).hidden = !people.includes(input.value);
      });
      out.element.hidden = people.length === 0;
    },
    place,
    wish: () => ({ drawId, steppedOut: lines(out.value()).filter((person) => present.includes(person)), outcome: result.value() ?? "open" }),
  };
}
