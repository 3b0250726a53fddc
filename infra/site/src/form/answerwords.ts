import { count, date } from "../app/words.js";
import { daysLate } from "./filled.js";
import { options, type Answer, type DateTriple, type Instrument, type Question } from "./instrument.js";

/** An answer as a reader takes it in, a paragraph each. */
export function answerWords(question: Question, answer: Answer | undefined, form: Instrument): string[] {
  if (answer === undefined) {
    return ["Not answered"];
  }
  if (answer.notApplicable === true) {
    return ["Doesn't apply to this case"];
  }
  const title = (id: string): string => options(question, form).find((option) => option.id === id)?.title ?? id;
  switch (question.kind) {
    case "scaled":
      return [title(answer.grade ?? "")];
    case "choice":
      return [title(answer.choice ?? "")];
    case "choices":
      return answer.choices?.length === 0 ? ["None"] : (answer.choices ?? []).map(title);
    case "text":
      return (answer.text ?? "").split("\n");
    case "number":
      return [answer.number?.toLocaleString("en-GB") ?? answer.text ?? ""];
    case "date":
      return [date(answer.date ?? "")];
    case "dates":
      return dates(answer.dates ?? {});
    case "entries":
      return [count(answer.entries?.length ?? 0, "entry", "entries")];
  }
}

function dates(dates: DateTriple): string[] {
  const late = daysLate(dates);
  return [
    `Due: ${dates.due === undefined ? "not known" : date(dates.due)}`,
    `Done: ${dates.actual === undefined ? "not done" : date(dates.actual)}${late > 0 ? `, ${count(late, "day")} late` : ""}`,
    ...(dates.reason === undefined || dates.reason === "" ? [] : [`Reason: ${dates.reason}`]),
  ];
}
