import { element } from "../dom.js";
import { options, type Instrument, type Question, type Section } from "../form/instrument.js";
import type { Audit } from "./api.js";
import { dueWords } from "./due.js";
import { button, facts, heading, link, paragraph, type View } from "./view.js";
import { count } from "./words.js";

/** The form on paper: everything it may ask, with room to answer by hand, to be keyed in later. It says nothing of the case. */
export function onPaper(all: Audit, path: string): View {
  const { audit, form } = all;
  return {
    title: `On paper – ${form.title}`,
    content: [
      element("p", { class: "ways" }, link(path, "Back to the form"), " ", button("Print", () => print(), "second")),
      heading(`${form.title}, on paper`),
      facts([
        ["Reference", audit],
        ["Due", dueWords(all)],
      ]),
      paragraph("Fill it in by hand, then key it in here; only what is keyed in and submitted counts. Write no names on it, and shred it afterwards."),
      ...wholeForm(form),
    ],
  };
}

/** Everything that a form may ask, whatever is answered. */
export const wholeForm = (form: Instrument): HTMLElement[] => form.sections.map((section) => sheet(form, section));

function sheet(form: Instrument, { title, guidance, when, questions }: Section): HTMLElement {
  return element("section", {}, element("h2", {}, title), ...note(guidance), ...only(when), ...questions.map((question) => asked(form, question)));
}

function asked(form: Instrument, question: Question): HTMLElement {
  const leave = question.notApplicable ? [boxes(["It doesn't apply to this case"])] : [];
  return element("div", { class: "onpaper" }, element("p", {}, element("strong", {}, question.words)), ...note(question.guidance), ...only(question.when), ...room(form, question), ...leave);
}

function room(form: Instrument, question: Question): Node[] {
  switch (question.kind) {
    case "scaled":
      return [boxes(options(question, form).map(({ title }, at) => [title, question.descriptors[at] ?? ""].filter((words) => words !== "").join(": ")))];
    case "choice":
    case "choices":
      return [boxes(question.options.map(({ title }) => title))];
    case "text":
      return [...note(`Up to ${question.limit.toLocaleString("en-GB")} characters`), element("div", { class: "lines" })];
    case "number":
      return [line(`A whole number from ${question.least} to ${question.most}`)];
    case "date":
      return [line("Day, month, year")];
    case "dates":
      return [line("Due on"), line("Done on"), line("If late, why")];
    case "entries":
      return [...note(`For each of up to ${count(question.most, "entry", "entries")}; take a further sheet if there are several`), ...question.questions.map((inner) => asked(form, inner))];
  }
}

const note = (words: string): Node[] => (words === "" ? [] : [element("p", { class: "hint" }, words)]);

const only = (when: Section["when"]): Node[] => (when === true ? [] : note("Asked only if what you answered before calls for it."));

const boxes = (words: readonly string[]): HTMLElement => element("ul", { class: "boxes" }, ...words.map((one) => element("li", {}, one)));

const line = (words: string): HTMLElement => element("p", { class: "line" }, words);
