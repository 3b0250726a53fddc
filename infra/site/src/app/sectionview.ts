import { element } from "../dom.js";
import { control } from "../form/control.js";
import type { Filled } from "../form/filled.js";
import type { Answer, Instrument, Section } from "../form/instrument.js";
import type { SectionSaving } from "../form/saving.js";
import { questionId, type Slot } from "../form/slot.js";
import { ClashPanel } from "./clashpanel.js";

/** A form being filled in, whether what is answered is saved or not. */
export interface Answering {
  readonly form: Instrument;
  readonly filled: Filled;
  /** How each section is saved; none where nothing is. */
  readonly sections: ReadonlyMap<string, SectionSaving>;
  answer(question: string): Answer | undefined;
  give(section: string, question: string, answer: Answer | undefined): void;
}

/** A section of the form on the page: its guidance and its questions, those shown that are asked. */
export function sectionView(open: Answering, section: Section): { element: HTMLElement; refresh(asked: ReadonlySet<string>): void } {
  const { form } = open;
  const saving = open.sections.get(section.id);
  const questions = section.questions.map((question) => {
    const slot: Slot = {
      question,
      id: questionId(question.id),
      form,
      answer: () => open.answer(question.id),
      give: (answer) => open.give(section.id, question.id, answer),
      filled: () => open.filled,
    };
    const field = control(slot);
    const clash = saving === undefined ? undefined : new ClashPanel(form, question, saving);
    const whole = element("div", {}, ...(clash === undefined ? [] : [clash.element]), field.element);
    return { id: slot.id, whole, field, clash };
  });
  const guidance = section.guidance === "" ? [] : [element("p", { class: "guidance" }, section.guidance)];
  const headingId = `s-${section.id}`;
  const whole = element(
    "section",
    { "aria-labelledby": headingId },
    element("h2", { id: headingId, tabindex: "-1" }, section.title),
    ...guidance,
    ...questions.map((one) => one.whole),
  );
  return {
    element: whole,
    refresh: (asked) => {
      questions.forEach((one) => {
        one.whole.hidden = !asked.has(one.id);
        one.field.refresh();
        one.clash?.refresh();
      });
      whole.hidden = questions.every((one) => one.whole.hidden);
    },
  };
}
