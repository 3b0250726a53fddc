import { element } from "../dom.js";
import { count, date } from "../app/words.js";
import { daysLate, dueDate } from "./filled.js";
import { fieldset } from "./frame.js";
import type { Dates, DateTriple } from "./instrument.js";
import { notApplicable } from "./notapplicable.js";
import type { Control, Slot } from "./slot.js";
import { typed } from "./typing.js";

/** A question answered with a due date, the date it was done and the reason for the difference. */
export function triple(slot: Slot<Dates>): Control {
  const { question, id } = slot;
  const counted = question.after !== "";
  const due = element("input", { id: `${id}-due`, type: "date", class: "short" });
  const told = element("p", { id: `${id}-told` });
  const actual = element("input", { id: `${id}-actual`, type: "date", class: "short" });
  const reason = element("textarea", { id: `${id}-reason`, rows: "2" });
  const lateness = element("p", { class: "lateness", "aria-live": "polite" });
  const apart = notApplicable(slot);
  const fields = [due, actual, reason];
  fields.forEach((field) => field.addEventListener("input", () => slot.give(read())));
  const frame = fieldset(
    slot,
    counted ? told : labelled(due, "Due"),
    labelled(actual, "Done; leave empty if it wasn't"),
    lateness,
    labelled(reason, "Reason, if it was late or not done (500 characters at most)"),
    ...apart.nodes,
  );

  function read(): { dates: DateTriple } | undefined {
    const dates: DateTriple = {
      ...(counted ? {} : day("due", due)),
      ...day("actual", actual),
      reason: typed(reason.value),
    };
    return dates.due === undefined && dates.actual === undefined && dates.reason === "" ? undefined : { dates };
  }

  function say(): void {
    const counting = counted ? dueDate(question, slot.filled().answers) : (slot.answer()?.dates?.due ?? undefined);
    told.textContent = counting === undefined ? "The due date is counted as soon as the date before is given." : `Due ${date(counting)}: ${count(question.weeks, "week")} after.`;
    const late = daysLate({ ...slot.answer()?.dates, ...(counting === undefined ? {} : { due: counting }) });
    lateness.textContent = late > 0 ? `${count(late, "day")} late: give the reason.` : "";
  }

  return {
    element: frame.element,
    refresh: () => {
      const without = apart.refresh();
      fields.forEach((field) => (field.disabled = without));
      const dates = slot.answer()?.dates ?? {};
      show(due, dates.due);
      show(actual, dates.actual);
      show(reason, dates.reason);
      say();
      frame.refresh();
    },
  };
}

function labelled(field: HTMLElement, words: string): HTMLElement {
  return element("div", { class: "part" }, element("label", { for: field.id }, words), field);
}

function day(name: "due" | "actual", field: HTMLInputElement): DateTriple {
  return field.value === "" && !field.validity.badInput ? {} : { [name]: field.value };
}

function show(field: HTMLInputElement | HTMLTextAreaElement, value = ""): void {
  if (typed(field.value) !== value) {
    field.value = value;
  }
}
