import { element } from "../dom.js";
import { answerWords } from "../form/answerwords.js";
import type { Instrument, Question } from "../form/instrument.js";
import type { Clash, SectionSaving } from "../form/saving.js";
import { button } from "./view.js";

/** The id of the place where a question's two answers stand. */
export const clashId = (question: string): string => `c-${question}`;

/** Shows both answers where one was given here and another elsewhere, and lets the auditor choose. */
export class ClashPanel {
  readonly element = element("div", { class: "clash", hidden: "", role: "group" });
  private shown: Clash | undefined;

  constructor(
    private readonly form: Instrument,
    private readonly question: Question,
    private readonly saving: SectionSaving,
  ) {
    this.element.id = clashId(question.id);
    this.element.setAttribute("aria-label", `Two answers to: ${question.words}`);
  }

  refresh(): void {
    const clash = this.saving.clashes.get(this.question.id);
    if (clash !== this.shown) {
      this.shown = clash;
      this.element.hidden = clash === undefined;
      this.element.replaceChildren(...(clash === undefined ? [] : this.choices(clash)));
    }
  }

  private choices({ mine, theirs }: Clash): Node[] {
    const choose = (keepMine: boolean) => (): void => {
      const field = this.element.parentElement?.querySelector<HTMLElement>(".question input, .question textarea");
      this.saving.choose(this.question.id, keepMine);
      field?.focus();
    };
    return [
      element("p", {}, "This was answered in another window or on another device too. Nothing is lost: choose which answer stands."),
      element("h3", {}, "Your answer here"),
      ...this.words(mine),
      button("Keep my answer", choose(true), "second"),
      element("h3", {}, "The other answer, saved already"),
      ...this.words(theirs),
      button("Take the other answer", choose(false), "second"),
    ];
  }

  private words(answer: Clash["mine"]): Node[] {
    return answerWords(this.question, answer, this.form).map((line) => element("p", { class: "quoted" }, line));
  }
}
