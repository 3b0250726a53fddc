import { sectionView } from "../app/sectionview.js";
import { element } from "../dom.js";
import { filled } from "../form/filled.js";
import type { Answer, Instrument } from "../form/instrument.js";
import { questionId } from "../form/slot.js";

/** A form to be tried by those who approve it: as auditors have it, but what is answered stays on the page. */
export function tryForm(form: Instrument): HTMLElement {
  const answers: Record<string, Answer> = {};
  const sections = form.sections.map((section) =>
    sectionView(
      {
        form,
        sections: new Map(),
        get filled() {
          return filled(form, answers, {});
        },
        answer: (question) => answers[question],
        give: (_, question, answer) => {
          if (answer === undefined) {
            delete answers[question];
          } else {
            answers[question] = answer;
          }
          refresh();
        },
      },
      section,
    ),
  );

  function refresh(): void {
    const { asked } = filled(form, answers, {});
    const shown = new Set(asked.map(({ question, within }) => questionId(question.id, within)));
    sections.forEach((view) => view.refresh(shown));
  }

  refresh();
  return element("div", { class: "sheet" }, ...sections.map((view) => view.element));
}
