import { element } from "../dom.js";
import { missing } from "../form/missing.js";
import type { OpenForm } from "../form/openform.js";
import { questionId } from "../form/slot.js";
import { answersView } from "./answersview.js";
import { clashId } from "./clashpanel.js";
import { savingLine } from "./savingline.js";
import { submitting } from "./submitting.js";
import { button, heading, link, paragraph, type View } from "./view.js";

/** All answers once more before they are handed in, and what is still missing, each with the way to it. */
export function reviewView(open: OpenForm, path: string, submitted: () => void, lead: readonly Node[] = []): View {
  const still = element("div", {});
  const answers = element("div", {});
  const said = element("div", { id: "said", role: "alert" });
  const line = savingLine(open, path);
  const submit = button("Submit this audit", () => void submitting(open, said, submitted));
  const handIn = element(
    "div",
    {},
    paragraph("Once submitted, the audit stays as it is. If something in it turns out to be wrong, tell your QA officer."),
    submit,
  );

  function refresh(): void {
    const filled = open.filled;
    const todo = todos(open, path);
    still.replaceChildren(...(todo.length === 0 ? [paragraph("Every question is answered.")] : list(todo)));
    handIn.hidden = todo.length > 0;
    answers.replaceChildren(...answersView(open.form, filled, path));
    line.refresh();
  }

  refresh();
  return {
    title: `Check your answers – ${open.form.title}`,
    content: [
      paragraph(link(path, "Back to the form")),
      heading("Check your answers"),
      ...lead,
      still,
      element("h2", {}, "Your answers"),
      answers,
      said,
      handIn,
      line.element,
    ],
    leave: open.listen(refresh),
  };
}

function todos(open: OpenForm, path: string): Node[] {
  const { form } = open;
  return [
    ...open.clashes.map((question) => link(`${path}#${clashId(question)}`, `Choose between two answers: ${words(open, question)}`)),
    ...open.faults.map(({ question, sentence, entry }) => link(`${path}#${place(form, question.id, entry)}`, `${question.words} ${sentence}`)),
    ...missing(open.filled).map(({ asked, what }) =>
      link(
        `${path}#${questionId(asked.question.id, asked.within)}`,
        `${asked.within === undefined ? "" : `Entry ${asked.within.entry}: `}${asked.question.words} (${what})`,
      ),
    ),
  ];
}

function words(open: OpenForm, id: string): string {
  return open.form.sections.flatMap(({ questions }) => questions).find((one) => one.id === id)?.words ?? id;
}

function place({ sections }: OpenForm["form"], id: string, entry: number): string {
  const holder = sections
    .flatMap(({ questions }) => questions)
    .find((one) => entry > 0 && one.kind === "entries" && one.questions.some((inner) => inner.id === id));
  return questionId(id, holder === undefined ? undefined : { question: holder, entry });
}

function list(todo: Node[]): Node[] {
  return [
    element(
      "section",
      { class: "summary", "aria-labelledby": "summary-heading" },
      element("h2", { id: "summary-heading" }, "Before you can submit"),
      element("ul", {}, ...todo.map((way) => element("li", {}, way))),
    ),
  ];
}
