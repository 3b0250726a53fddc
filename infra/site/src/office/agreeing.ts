import { count } from "../app/words.js";
import { change } from "./change.js";
import { maybe, number, several, words, type Field } from "./field.js";
import type { Open } from "./roundchanges.js";
import type { Size, Theme } from "./rounds.js";

const LONGEST = 100;

/** Takes how many cases a draw has, and on which theme, where that is agreed each time. */
export function agree({ desk, rounds, round }: Open, size: Size): HTMLElement {
  const { draw, title, atLeast, atMost, agreed, proposed, themeBy } = size;
  const printed = atLeast === atMost;
  return change(desk, {
    title: `Enter ${asked(size)}: ${title}`,
    will: will(size),
    fields: [...(printed ? [] : [number("How many cases", `From ${atLeast} to ${atMost}.`, atLeast, atMost, String(agreed ?? proposed ?? ""))]), ...themeFields(size)],
    act: "Enter it",
    run: async (values) => {
      const cases = printed ? atLeast : Number(values[0]);
      const theme = themeBy.length === 0 ? null : themeOf(size, values.slice(printed ? 0 : 1));
      await rounds.change("PUT", round.cycle, ["draws", draw, "size"], { size: cases, theme });
      return `${count(cases, "case")} will be drawn: ${title}.${theme === null ? "" : ` The theme is: ${theme.words}.`}`;
    },
  });
}

/** A theme in words, with whom it takes. */
export function themeWords({ words: said, picks }: Theme): string {
  const picked = Object.values(picks).map((values) => values.join(" or "));
  return picked.length === 0 ? said : `${said} (${picked.join(", ")})`;
}

function asked({ atLeast, atMost, themeBy }: Size): string {
  if (themeBy.length === 0) {
    return "how many cases are drawn";
  }
  return atLeast === atMost ? "the theme of the round" : "how many cases are drawn, and the theme";
}

function will({ atLeast, atMost, agreed, drawnAnyway, proposed, themeBy, themeRequired, theme }: Size): string[] {
  const themes = [
    `The theme stands in each mail on the sample and in the report, so it names no child. ${themeRequired ? "Nothing is drawn before it is entered; where all are looked at, say so." : "Leave it empty if the round has none."}`,
    ...(theme === null ? [] : [`Agreed so far: ${themeWords(theme)}.`]),
  ];
  const numbers = [soFar(agreed, drawnAnyway ? atLeast : 0), ...(proposed === null ? [] : [`By who may audit now, the framework proposes ${count(proposed, "case")}.`])];
  return [
    "The framework leaves this to be agreed each time. It can be changed until the draw is made, and never after it.",
    ...(atLeast === atMost ? [] : numbers),
    ...(themeBy.length === 0 ? [] : themes),
  ];
}

function soFar(agreed: number | null, otherwise: number): string {
  if (agreed !== null) {
    return `${count(agreed, "case")} are agreed so far.`;
  }
  return otherwise === 0 ? "No number is agreed yet, and nothing is drawn before." : `No number is agreed yet; ${count(otherwise, "case")} are drawn unless more are.`;
}

function themeFields({ themeBy, themeRequired, theme }: Size): Field[] {
  if (themeBy.length === 0) {
    return [];
  }
  const said = words("Theme of the round", `In up to ${LONGEST} characters, as readers of the report will read it.`, "Say what the theme is.", LONGEST, theme?.words ?? "");
  return [themeRequired ? said : maybe(said), ...themeBy.map(({ attribute, heading, values }) => picked(heading, values, theme?.picks[attribute] ?? []))];
}

function picked(heading: string, values: readonly string[], chosen: readonly string[]): Field {
  return values.length === 0
    ? maybe(words(`Only cases with this in “${heading}”`, "As the register has it; several with a semicolon between. Leave it empty to take all.", "Give what the register has.", 200, chosen.join("; ")))
    : several(`Only cases with one of these in “${heading}” (none ticked takes all)`, values.map((value) => [value, value] as const), chosen);
}

function themeOf({ themeBy }: Size, [said = "", ...values]: readonly string[]): Theme | null {
  const picks = themeBy.map(({ attribute, values: known }, at) => [attribute, split(values[at] ?? "", known.length === 0 ? ";" : "\n")] as const).filter(([, some]) => some.length > 0);
  return said === "" && picks.length === 0 ? null : { words: said, picks: Object.fromEntries(picks) };
}

const split = (text: string, between: string): string[] =>
  text
    .split(between)
    .map((value) => value.trim())
    .filter((value) => value !== "");
