import { holds, type Condition } from "./conditions.js";
import { daysBetween, weeksAfter } from "./days.js";
import type { Answer, Answers, DateTriple, Dates, Instrument, Question, Section } from "./instrument.js";

/** A question that the form asks, with the answer given so far. */
export interface Asked {
  readonly section: Section;
  readonly question: Question;
  /** Which entry it stands in, from 1, and the question of the entries; undefined outside of entries. */
  readonly within: { readonly question: Question; readonly entry: number } | undefined;
  readonly required: boolean;
  readonly answer: Answer | undefined;
}

/** A form as it is filled in: what it asks, and the answers that count, due dates filled in. */
export interface Filled {
  readonly asked: readonly Asked[];
  readonly answers: Answers;
}

type Attributes = Readonly<Record<string, string>>;

/** Goes through a form from its first question to the last, as the server does at submit. */
export function filled(form: Instrument, given: Answers, attributes: Attributes): Filled {
  const asked: Asked[] = [];
  const answers: Record<string, Answer> = {};
  const open = (condition: Condition, entry: Answers = {}): boolean =>
    holds(condition, { answers: { ...answers, ...entry }, attributes });
  for (const section of form.sections) {
    const sectionAsked = open(section.when);
    for (const question of section.questions) {
      if (!sectionAsked || !open(question.when)) {
        if (question.kind === "scaled") {
          answers[question.id] = { notApplicable: true };
        }
        continue;
      }
      const answer = withDue(question, given[question.id], answers);
      asked.push({ section, question, within: undefined, required: open(question.required), answer });
      if (question.kind === "entries" && answer?.entries !== undefined) {
        answers[question.id] = { entries: answer.entries.map((entry, at) => kept(section, question, at + 1, entry)) };
      } else if (answer !== undefined) {
        answers[question.id] = answer;
      }
    }
  }
  return { asked, answers };

  /** What counts of an entry; its conditions see what was asked before, and what stands before in it. */
  function kept(section: Section, entries: Extract<Question, { kind: "entries" }>, entry: number, given: Answers): Answers {
    const seen: Record<string, Answer> = {};
    for (const question of entries.questions) {
      if (open(question.when, seen)) {
        const answer = withDue(question, given[question.id], { ...answers, ...seen });
        asked.push({ section, question, within: { question: entries, entry }, required: open(question.required, seen), answer });
        if (answer !== undefined) {
          seen[question.id] = answer;
        }
      }
    }
    return seen;
  }
}

function withDue(question: Question, answer: Answer | undefined, answers: Answers): Answer | undefined {
  if (question.kind !== "dates" || question.after === "" || answer?.dates === undefined) {
    return answer;
  }
  const due = dueDate(question, answers);
  const { due: _, ...rest } = answer.dates;
  return { dates: due === undefined ? rest : { ...rest, due } };
}

/** The due date that a form counts from another answer, in calendar weeks that no holiday stretches. */
export function dueDate({ after, weeks }: Dates, answers: Answers): string | undefined {
  const from = answers[after]?.dates?.actual ?? answers[after]?.date;
  return from === undefined ? undefined : weeksAfter(from, weeks);
}

/** How many days after the due date something was done; 0 if it was in time or a date isn't known. */
export function daysLate({ due, actual }: DateTriple): number {
  return due === undefined || actual === undefined ? 0 : Math.max(0, daysBetween(due, actual) ?? 0);
}
