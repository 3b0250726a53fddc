import { element } from "../dom.js";
import { count } from "../app/words.js";
import { control } from "./control.js";
import { fieldset } from "./frame.js";
import type { Answer, Answers, Entries } from "./instrument.js";
import { notApplicable } from "./notapplicable.js";
import { questionId, type Control, type Slot } from "./slot.js";

/** A question answered with several entries of the same questions. */
export function repeating(slot: Slot<Entries>): Control {
  const { question } = slot;
  const list = element("div", {});
  const add = element("button", { type: "button", class: "second" }, "Add an entry");
  const most = element("p", { class: "hint" }, `Up to ${count(question.most, "entry", "entries")}.`);
  const apart = notApplicable(slot);
  const frame = fieldset(slot, most, list, add, ...apart.nodes);
  let shown: Control[][] = [];

  const entries = (): readonly Answers[] => slot.answer()?.entries ?? [];
  const give = (next: readonly Answers[]): void => slot.give(next.length === 0 ? undefined : { entries: next });

  add.addEventListener("click", () => {
    give([...entries(), {}]);
    list.lastElementChild?.querySelector<HTMLElement>("input, textarea, button")?.focus();
  });

  function entry(at: number): { element: HTMLElement; controls: Control[] } {
    const controls = question.questions.map((each) => control(inner(at, each.id)));
    const remove = element("button", { type: "button", class: "quiet" }, `Remove entry ${at + 1}`);
    remove.addEventListener("click", () => {
      give(entries().filter((_, other) => other !== at));
      add.focus();
    });
    const whole = element("fieldset", { class: "entry" }, element("legend", {}, `Entry ${at + 1}`), ...controls.map((one) => one.element), remove);
    return { element: whole, controls };
  }

  function inner(at: number, id: string): Slot {
    const each = question.questions.find((one) => one.id === id) ?? question;
    return {
      question: each,
      id: questionId(id, { question, entry: at + 1 }),
      form: slot.form,
      answer: () => entries()[at]?.[id],
      give: (answer) => give(entries().map((one, other) => (other === at ? replaced(one, id, answer) : one))),
      filled: () => slot.filled(),
    };
  }

  return {
    element: frame.element,
    refresh: () => {
      if (shown.length !== entries().length) {
        const made = entries().map((_, at) => entry(at));
        list.replaceChildren(...made.map((one) => one.element));
        shown = made.map((one) => one.controls);
      }
      const asked = new Set(slot.filled().asked.map((one) => questionId(one.question.id, one.within)));
      shown.flat().forEach((one) => {
        one.element.hidden = !asked.has(one.element.id);
        one.refresh();
      });
      const without = apart.refresh();
      add.hidden = without || entries().length >= question.most;
      frame.refresh();
    },
  };
}

function replaced(answers: Answers, id: string, answer: Answer | undefined): Answers {
  const { [id]: _, ...rest } = answers;
  return answer === undefined ? rest : { ...rest, [id]: answer };
}
