import { dayNumber } from "./days.js";
import type { Answer, Answers, Instrument, Question } from "./instrument.js";

const REASON = 500;
const number = (value: number): string => value.toLocaleString("en-GB");

/** Why an answer can't be saved as it stands, as the server would say; undefined if it can. */
export function fault(question: Question, answer: Answer | undefined): string | undefined {
  if (answer === undefined || answer.notApplicable === true) {
    return undefined;
  }
  switch (question.kind) {
    case "text":
      return tooLong(answer.text ?? "", question.limit);
    case "number":
      return answer.number !== undefined && answer.number >= question.least && answer.number <= question.most
        ? undefined
        : `Give a whole number from ${number(question.least)} to ${number(question.most)}.`;
    case "date":
      return badDate(answer.date ?? "");
    case "dates": {
      const { due, actual, reason } = answer.dates ?? {};
      return badDate(due) ?? badDate(actual) ?? tooLong(reason ?? "", REASON);
    }
    default:
      return undefined;
  }
}

function badDate(date: string | undefined): string | undefined {
  if (date === undefined || (dayNumber(date) !== undefined && date >= "1990-01-01" && date <= "2099-12-31")) {
    return undefined;
  }
  return "Give a whole date from 1990 to 2099.";
}

function tooLong(text: string, limit: number): string | undefined {
  const over = [...text].length - limit;
  return over > 0 ? `${number(over)} ${over === 1 ? "character" : "characters"} too many: shorten it to save it.` : undefined;
}

/** A section's answers without those that can't be saved, which stay as they were saved before. */
export function savable(questions: readonly Question[], answers: Answers, saved: Answers): Answers {
  const kept: Record<string, Answer> = {};
  for (const question of questions) {
    const answer = fault(question, answers[question.id]) === undefined ? answers[question.id] : saved[question.id];
    if (answer !== undefined) {
      kept[question.id] =
        question.kind === "entries" && answer.entries !== undefined
          ? { entries: answer.entries.map((entry) => savable(question.questions, entry, {})) }
          : answer;
    }
  }
  return kept;
}

/** Every question with an answer that can't be saved, in the form's order. */
export function faults(form: Instrument, answers: Answers): { question: Question; entry: number; sentence: string }[] {
  const found = (question: Question, answer: Answer | undefined, entry: number) => {
    const sentence = fault(question, answer);
    return sentence === undefined ? [] : [{ question, entry, sentence }];
  };
  return form.sections.flatMap(({ questions }) =>
    questions.flatMap((question) => [
      ...found(question, answers[question.id], 0),
      ...(question.kind === "entries" ? (answers[question.id]?.entries ?? []) : []).flatMap((entry, at) =>
        question.kind === "entries" ? question.questions.flatMap((each) => found(each, entry[each.id], at + 1)) : [],
      ),
    ]),
  );
}
