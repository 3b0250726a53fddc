import { daysBetween } from "./days.js";
import type { Answer, Answers } from "./instrument.js";
import { says, saysText } from "./says.js";

/** When a question is asked, or must be answered, as a tree; shared/docs/conditions.md explains the language. */
export type Condition =
  | boolean
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly eq: readonly [Operand, Operand] }
  | { readonly lt: readonly [Operand, Operand] }
  | { readonly le: readonly [Operand, Operand] }
  | { readonly in: readonly [Operand, readonly string[]] }
  | { readonly has: readonly [Operand, string] }
  | { readonly answered: string };

export type Operand =
  | { readonly answer: string }
  | { readonly case: string }
  | { readonly text: string }
  | { readonly number: number }
  | { readonly date: string }
  | { readonly days: readonly [Operand, Operand] }
  | { readonly count: string };

/** What conditions look at: the answers given so far, and what is known of the case. */
export interface Scope {
  readonly answers: Answers;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A value with its kind; undefined is missing. */
type Value =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "choices"; readonly choices: readonly string[] }
  | undefined;

/** Whether a condition holds. Any tree in any scope comes to true or false, as it does in Java. */
export function holds(condition: Condition, scope: Scope): boolean {
  if (typeof condition === "boolean") {
    return condition;
  }
  if ("and" in condition) {
    return condition.and.every((part) => holds(part, scope));
  }
  if ("or" in condition) {
    return condition.or.some((part) => holds(part, scope));
  }
  if ("not" in condition) {
    return !holds(condition.not, scope);
  }
  if ("answered" in condition) {
    return says(own(scope.answers, condition.answered));
  }
  if ("in" in condition) {
    const left = value(condition.in[0], scope);
    return left?.kind === "text" && condition.in[1].includes(left.text);
  }
  if ("has" in condition) {
    const left = value(condition.has[0], scope);
    return left?.kind === "choices" && left.choices.includes(condition.has[1]);
  }
  return compares(condition, scope);
}

function compares(condition: Extract<Condition, object>, scope: Scope): boolean {
  if ("eq" in condition) {
    const [left, right] = values(condition.eq, scope);
    return left !== undefined && JSON.stringify(left) === JSON.stringify(right);
  }
  if ("lt" in condition) {
    return order(...values(condition.lt, scope)) < 0;
  }
  return "le" in condition && order(...values(condition.le, scope)) <= 0;
}

/** Below, at or above zero as the left is less, the same or more; NaN, which compares as false, where that can't be told. */
function order(left: Value, right: Value): number {
  if (left?.kind === "number" && right?.kind === "number") {
    return left.number - right.number;
  }
  return left?.kind === "date" && right?.kind === "date" ? (daysBetween(right.date, left.date) ?? NaN) : NaN;
}

function values([left, right]: readonly [Operand, Operand], scope: Scope): [Value, Value] {
  return [value(left, scope), value(right, scope)];
}

function value(operand: Operand, scope: Scope): Value {
  if ("answer" in operand) {
    const [question = "", part = ""] = operand.answer.split(".");
    return answerValue(own(scope.answers, question), part);
  }
  if ("case" in operand) {
    return textValue(own(scope.attributes, operand.case) ?? "");
  }
  if ("text" in operand) {
    return { kind: "text", text: operand.text };
  }
  if ("number" in operand) {
    return { kind: "number", number: operand.number };
  }
  if ("date" in operand) {
    return { kind: "date", date: operand.date };
  }
  if ("count" in operand) {
    const answer = own(scope.answers, operand.count);
    return { kind: "number", number: (answer?.choices ?? answer?.entries ?? []).length };
  }
  return daysValue(values(operand.days, scope));
}

function daysValue([from, to]: [Value, Value]): Value {
  const days = from?.kind === "date" && to?.kind === "date" ? daysBetween(from.date, to.date) : undefined;
  return days === undefined ? undefined : { kind: "number", number: days };
}

function answerValue(answer: Answer | undefined, part: string): Value {
  const { grade, choice, text, choices, number, date, dates } = answer ?? {};
  if (dates !== undefined) {
    return part === "reason" ? textValue(dates.reason ?? "") : dayValue(part === "due" ? dates.due : part === "actual" ? dates.actual : undefined);
  }
  if (choices !== undefined) {
    return { kind: "choices", choices };
  }
  if (number !== undefined) {
    return { kind: "number", number };
  }
  const code = grade ?? choice;
  return dayValue(date) ?? (code === undefined ? textValue(text ?? "") : { kind: "text", text: code });
}

function dayValue(date: string | undefined): Value {
  return date === undefined ? undefined : { kind: "date", date };
}

function textValue(text: string): Value {
  return saysText(text) ? { kind: "text", text } : undefined;
}

/** What stands under a name, and nothing that every object has. */
function own<Held>(held: Readonly<Record<string, Held>>, name: string): Held | undefined {
  return Object.hasOwn(held, name) ? held[name] : undefined;
}
