import { paragraph } from "../app/view.js";
import { maybe, number, type Field } from "./field.js";
import type { Activity } from "./calendar.js";
import type { Theme } from "./rounds.js";
import { themeFields, themeOf } from "./themefields.js";

/** What is agreed with the opening of a round. */
export interface Agreed {
  readonly size?: number;
  readonly theme?: Theme;
}

/** What an activity leaves open, to be filled in with the opening or later on the round's page. */
export interface LeftOpen {
  readonly elements: readonly HTMLElement[];
  /** The first field that can't stay as it is. */
  lacking(): Field | undefined;
  agreed(): Agreed;
}

/** The fields for number and theme of the draws of one activity; all may stay empty. */
export function leftOpen(asks: Activity["asks"]): LeftOpen {
  const sized = asks.find(({ atMost }) => atMost > 0);
  const themed = asks.find(({ themeBy }) => themeBy.length > 0);
  const cases = sized === undefined ? [] : [maybe(number("How many cases", `From ${sized.atLeast} to ${sized.atMost}. Leave it empty to agree it later.`, sized.atLeast, sized.atMost, ""))];
  const theme = themed === undefined ? [] : themeFields({ ...themed, themeRequired: false, theme: null });
  const fields = [...cases, ...theme];
  return {
    elements: [...fields.map((field) => field.element), ...asks.filter(({ themeRequired }) => themeRequired).map(({ themeBy }) => paragraph(later(themeBy.length > 0)))],
    lacking: () => fields.find((field) => field.value() === undefined),
    agreed: () => {
      const size = cases[0]?.value() ?? "";
      const entered = themeOf(themed?.themeBy ?? [], theme.map((field) => field.value() ?? ""));
      return { ...(size === "" ? {} : { size: Number(size) }), ...(entered === null ? {} : { theme: entered }) };
    },
  };
}

const later = (here: boolean): string =>
  here
    ? "Nothing is drawn before a theme is entered, here or later on the round's page. It stands in the report, so it names no child."
    : "Nothing is drawn before its theme is entered: its themes take turns, and the round's page says whose turn it is.";
