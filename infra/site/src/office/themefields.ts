import type { Replies } from "../app/replies.js";
import { maybe, one, several, words, type Field } from "./field.js";
import type { Size, Theme } from "./rounds.js";

const LONGEST = 100;

/** What a theme may go by, with those whose turn is still to come where themes take turns. */
type Attribute = Replies["ScheduleView.AttributeView"] & Partial<Pick<Size["themeBy"][number], "oneByOne" | "left">>;

/** Where a theme may be entered. */
export interface Themed {
  readonly themeBy: readonly Attribute[];
  readonly themeRequired: boolean;
  readonly theme: Theme | null;
}

/** What a theme is entered in: its words, then one field for each attribute that it may go by. */
export function themeFields({ themeBy, themeRequired, theme }: Themed): Field[] {
  if (themeBy.length === 0) {
    return [];
  }
  const said = words("Theme of the round", `In up to ${LONGEST} characters, as readers of the report will read it.`, "Say what the theme is.", LONGEST, theme?.words ?? "");
  return [themeRequired ? said : maybe(said), ...themeBy.map((attribute) => picked(attribute, theme?.picks[attribute.attribute] ?? []))];
}

function picked({ heading, values, oneByOne = false, left = [] }: Attribute, chosen: readonly string[]): Field {
  const turns = left.length === 0 ? "" : ` Still to have their turn: ${left.join("; ")}.`;
  if (values.length > 0) {
    const known = values.map((value) => [value, value] as const);
    return oneByOne
      ? one(`Only cases with this in “${heading}”, one at a time.${turns}`, known, "Choose one.", chosen[0])
      : several(`Only cases with one of these in “${heading}” (none ticked takes all)`, known, chosen);
  }
  const some = "As the register has it; several with a semicolon between. Leave it empty to take all.";
  const field = words(`Only cases with this in “${heading}”`, oneByOne ? `As the register has it, one at a time.${turns}` : some, "Give what the register has.", 200, chosen.join("; "));
  return oneByOne ? field : maybe(field);
}

/** The theme of what was filled in; null if there is none. */
export function themeOf(themeBy: readonly Attribute[], [said = "", ...values]: readonly string[]): Theme | null {
  const picks = themeBy.map(({ attribute, values: known }, at) => [attribute, split(values[at] ?? "", known.length === 0 ? ";" : "\n")] as const).filter(([, some]) => some.length > 0);
  return said === "" && picks.length === 0 ? null : { words: said, picks: Object.fromEntries(picks) };
}

const split = (text: string, between: string): string[] =>
  text
    .split(between)
    .map((value) => value.trim())
    .filter((value) => value !== "");
