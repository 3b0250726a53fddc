import { daysLate, type Asked, type Filled } from "./filled.js";
import type { Question } from "./instrument.js";
import { says, saysText } from "./says.js";

/** What is still to be done before an audit can be submitted. */
export interface Missing {
  readonly asked: Asked;
  readonly what: string;
}

/** Each question still to be answered, in the form's order: the same that the server would refuse a submit for. */
export function missing(form: Filled): Missing[] {
  return form.asked.flatMap((asked) => {
    const what = lacks(asked, form);
    return what === undefined ? [] : [{ asked, what }];
  });
}

function lacks(asked: Asked, form: Filled): string | undefined {
  const { answer, required, question } = asked;
  if (!says(answer)) {
    return required && !isExcused(asked, form) ? todo(question) : undefined;
  }
  const dates = answer?.dates;
  if (dates === undefined || saysText(dates.reason ?? "")) {
    return undefined;
  }
  const late = daysLate(dates);
  if (late > 0) {
    return `was done ${late} ${late === 1 ? "day" : "days"} late: give the reason`;
  }
  return dates.actual === undefined && required ? todo(question) : undefined;
}

/** A text answers for the questions on a scale before it, and isn't asked for where none of them applies. */
function isExcused({ section, question }: Asked, { answers }: Filled): boolean {
  if (question.kind !== "text") {
    return false;
  }
  const scaled = section.questions
    .slice(0, Math.max(0, section.questions.indexOf(question)))
    .filter(({ kind }) => kind === "scaled");
  return scaled.length > 0 && scaled.every(({ id }) => answers[id]?.notApplicable === true);
}

function todo(question: Question): string {
  return question.notApplicable ? `${toDo(question)}, or say that it doesn't apply` : toDo(question);
}

function toDo(question: Question): string {
  switch (question.kind) {
    case "scaled":
      return question.descriptors.length === 0 ? "choose an answer" : "choose a grade";
    case "choice":
      return "choose one";
    case "choices":
      return "choose one or more";
    case "text":
      return "write what you saw";
    case "number":
      return "give a number";
    case "date":
      return "give the date";
    case "dates":
      return "give the date it was done, or the reason why it wasn't";
    case "entries":
      return "add an entry";
  }
}
