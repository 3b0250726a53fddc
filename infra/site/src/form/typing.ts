import { element } from "../dom.js";
import { count } from "../app/words.js";
import { single } from "./frame.js";
import type { Answer, Day, Whole, Words } from "./instrument.js";
import { notApplicable } from "./notapplicable.js";
import type { Control, Slot } from "./slot.js";

/** What nobody sees and no answer may hold: it comes along when text is pasted. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** What was typed, without what nobody sees. */
export const typed = (value: string): string => value.replaceAll(UNSEEN, "");

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A question answered in words; its limit is shown from the start. */
export function words(slot: Slot<Words>): Control {
  const { limit } = slot.question;
  const left = element("p", { id: `${slot.id}-left`, class: "left" });
  const field = element("textarea", { id: `${slot.id}-field`, rows: limit > 600 ? "6" : "3", "aria-describedby": left.id });
  const control = typing(slot, field, [left], (value) => (value === "" ? undefined : { text: typed(value) }), ({ text }) => text ?? "");
  return {
    element: control.element,
    refresh: () => {
      control.refresh();
      const rest = limit - [...typed(field.value)].length;
      left.textContent = rest < 0 ? `${count(-rest, "character")} too many` : `${count(rest, "character")} left`;
    },
  };
}

/** A question answered with a whole number. */
export function whole(slot: Slot<Whole>): Control {
  const { least, most } = slot.question;
  const range = element("p", { id: `${slot.id}-range`, class: "hint" }, `A whole number from ${least.toLocaleString("en-GB")} to ${most.toLocaleString("en-GB")}`);
  const field = element("input", { id: `${slot.id}-field`, inputmode: "numeric", autocomplete: "off", class: "short", "aria-describedby": range.id });
  const read = (value: string): Answer | undefined => {
    const plain = value.replaceAll(/[\s,]/g, "");
    return plain === "" ? undefined : /^-?\d{1,15}$/.test(plain) ? { number: Number(plain) } : { text: value };
  };
  return typing(slot, field, [range], read, ({ number, text }) => number?.toString() ?? text ?? "");
}

/** A question answered with a date. */
export function day(slot: Slot<Day>): Control {
  const field = element("input", { id: `${slot.id}-field`, type: "date", class: "short" });
  return typing(slot, field, [], (value) => readDate(field, value), ({ date }) => date ?? "");
}

/** A date as it stands in its field; one that isn't whole yet can't be saved. */
function readDate(field: Field, value: string): Answer | undefined {
  return value === "" && !field.validity.badInput ? undefined : { date: value };
}

function typing(
  slot: Slot,
  field: Field,
  around: Node[],
  read: (value: string) => Answer | undefined,
  show: (answer: Answer) => string,
): Control {
  const apart = notApplicable(slot);
  field.addEventListener("input", () => slot.give(read(field.value)));
  const frame = single(slot, field, ...around, ...apart.nodes);
  return {
    element: frame.element,
    refresh: () => {
      field.disabled = apart.refresh();
      const shown = show(slot.answer() ?? {});
      if (show(read(field.value) ?? {}) !== shown) {
        field.value = shown;
      }
      frame.refresh();
    },
  };
}
