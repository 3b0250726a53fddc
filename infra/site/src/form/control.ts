import { one, several } from "./choosing.js";
import type { Chosen, Dates, Day, Entries, Scaled, Whole, Words } from "./instrument.js";
import { repeating } from "./repeating.js";
import type { Control, Slot } from "./slot.js";
import { triple } from "./triple.js";
import { day, whole, words } from "./typing.js";

/** The fields for a question, by its kind. */
export function control(slot: Slot): Control {
  switch (slot.question.kind) {
    case "scaled":
    case "choice":
      return one(slot as Slot<Scaled | Chosen>);
    case "choices":
      return several(slot as Slot<Chosen>);
    case "text":
      return words(slot as Slot<Words>);
    case "number":
      return whole(slot as Slot<Whole>);
    case "date":
      return day(slot as Slot<Day>);
    case "dates":
      return triple(slot as Slot<Dates>);
    case "entries":
      return repeating(slot as Slot<Entries>);
  }
}
