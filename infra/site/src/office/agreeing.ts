import { count } from "../app/words.js";
import { change } from "./change.js";
import { number, several } from "./field.js";
import type { Open } from "./roundchanges.js";
import type { Size, Theme } from "./rounds.js";
import { themeFields, themeOf } from "./themefields.js";

const OUT_OF_TURN = "yes";

/** Takes how many cases a draw has, and on which theme, where that is agreed each time. */
export function agree({ desk, rounds, round }: Open, size: Size): HTMLElement {
  const { draw, title, atLeast, atMost, agreed, proposed, themeBy } = size;
  const printed = atLeast === atMost;
  const byTurns = takesTurns(themeBy);
  return change(desk, {
    title: `Enter ${asked(size)}: ${title}`,
    will: will(size),
    fields: [
      ...(printed ? [] : [number("How many cases", `From ${atLeast} to ${atMost}.`, atLeast, atMost, String(agreed ?? proposed ?? ""))]),
      ...themeFields(size),
      ...(byTurns ? [several("Out of turn?", [[OUT_OF_TURN, "Take it before the others had their turn"]], [])] : []),
    ],
    act: "Enter it",
    run: async (values) => {
      const cases = printed ? atLeast : Number(values[0]);
      const theme = themeBy.length === 0 ? null : themeOf(themeBy, values.slice(printed ? 0 : 1));
      await rounds.change("PUT", round.cycle, ["draws", draw, "size"], { size: cases, theme, outOfTurn: byTurns && values.at(-1) === OUT_OF_TURN });
      return `${count(cases, "case")} will be drawn: ${title}.${theme === null ? "" : ` The theme is: ${theme.words}.`}`;
    },
  });
}

/** Whether the theme is one value of a list, each in its turn: then it can't be all of them. */
const takesTurns = (themeBy: Size["themeBy"]): boolean => themeBy.some(({ oneByOne }) => oneByOne);

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

function will({ atLeast, atMost, agreed, drawnAnyway, proposed, auditors, themeBy, themeRequired, theme }: Size): string[] {
  const themes = [
    `The theme stands in each mail on the sample and in the report, so it names no child. ${themeRequired ? `Nothing is drawn before it is entered${takesTurns(themeBy) ? "" : "; where all are looked at, say so"}.` : "Leave it empty if the round has none."}`,
    ...(theme === null ? [] : [`Agreed so far: ${themeWords(theme)}.`]),
  ];
  const numbers = [soFar(agreed, drawnAnyway ? atLeast : 0), ...(proposed === null ? [] : [`By who may audit now, the framework proposes ${count(proposed, "case")}.`])];
  return [
    "The framework leaves this to be agreed each time. It can be changed until the draw is made, and never after it.",
    ...(atLeast === atMost ? [] : numbers),
    ...committed(auditors),
    ...(themeBy.length === 0 ? [] : themes),
  ];
}

/** How many each agency gives, and which gives nobody. */
function committed(auditors: Size["auditors"]): string[] {
  const given = auditors.filter(({ people }) => people > 0).map(({ agency, people }) => `${agency} ${people}`);
  const none = auditors.filter(({ people }) => people === 0).map(({ agency }) => agency);
  return [
    ...(given.length === 0 ? [] : [`Who may audit now, by agency: ${given.join(", ")}.`]),
    ...(none.length === 0 ? [] : [`Nobody yet from: ${none.join(", ")}. Ask them for auditors, and enter those under People.`]),
  ];
}

function soFar(agreed: number | null, otherwise: number): string {
  if (agreed !== null) {
    return `${count(agreed, "case")} are agreed so far.`;
  }
  return otherwise === 0 ? "No number is agreed yet, and nothing is drawn before." : `No number is agreed yet; ${count(otherwise, "case")} are drawn unless more are.`;
}
