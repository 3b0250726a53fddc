import { element } from "../dom.js";
import { answerWords } from "../form/answerwords.js";
import type { Asked, Filled } from "../form/filled.js";
import type { Instrument } from "../form/instrument.js";
import { questionId } from "../form/slot.js";
import { link } from "./view.js";

/** All questions that the form asks with their answers, to read and to print; with links to change them if there is a form. */
export function answersView(form: Instrument, { asked }: Filled, path?: string): Node[] {
  return form.sections.flatMap((section) => {
    const here = asked.filter((one) => one.section === section);
    return here.length === 0 ? [] : [element("h3", {}, section.title), element("dl", { class: "answers" }, ...here.flatMap((one) => row(form, one, path)))];
  });
}

function row(form: Instrument, { question, within, answer }: Asked, path: string | undefined): Node[] {
  const words = within === undefined ? question.words : `Entry ${within.entry}: ${question.words}`;
  const change =
    path === undefined
      ? []
      : [element("p", { class: "change" }, link(`${path}#${questionId(question.id, within)}`, "Change", { "aria-label": `Change: ${words}` }))];
  return [
    element("dt", {}, words),
    element("dd", {}, ...answerWords(question, answer, form).map((line) => element("p", { class: answer === undefined ? "open" : "" }, line)), ...change),
  ];
}
