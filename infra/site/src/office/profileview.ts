import { paragraph } from "../app/view.js";
import { count, label } from "../app/words.js";
import { element } from "../dom.js";
import { byAttribute, distance, type Profile, type Value } from "./profile.js";
import type { Draw, Rounds } from "./rounds.js";
import { table } from "./table.js";

const MOST = 40;

/** How like its frame a sample is, and who could never be drawn: fetched when somebody opens it. */
export function profileView(rounds: Rounds, cycle: string, { draw, title }: Draw): HTMLElement {
  const place = element("div", {});
  const view = element("details", {}, element("summary", {}, `How like the register is the sample of ${title}?`), place);
  const fetched = async (): Promise<void> => place.replaceChildren(...shown(title, await rounds.profile(cycle, draw)));
  view.addEventListener("toggle", () => {
    if (view.open && place.childElementCount === 0) {
      void fetched().catch(() => place.replaceChildren("This can't be fetched now. Load the page again."));
    }
  });
  return view;
}

function shown(title: string, profile: Profile): Node[] {
  const { register, frame, sample } = profile;
  return [
    paragraph(`${sample.toLocaleString("en-GB")} of ${count(frame, "case")} that could be drawn; the register holds ${count(register, "row")}.`),
    ...[...byAttribute(profile)].flatMap(([attribute, values]) => comparison(title, attribute, values, profile)),
    element("h3", {}, "Who could never be drawn"),
    element("ul", {}, ...never(profile).map((sentence) => element("li", {}, sentence))),
  ];
}

function comparison(title: string, attribute: string, values: readonly Value[], profile: Profile): Node[] {
  const name = label(attribute);
  const apart = share(distance(values, profile), 1);
  const sentence = `${name}: for the shares of all who could be drawn, ${apart} of the sample would have to be others.`;
  return values.length > MOST
    ? [paragraph(`${sentence} It has ${count(values.length, "value")}, too many to list here.`)]
    : [table(`${title}: ${sentence}`, [name, "In the register", "Of those who could be drawn", "Of the sample"], values.map((one) => row(one, profile)))];
}

const row = ({ value, register, frame, sample }: Value, whole: Profile): string[] => [
  value === "" ? "not said" : value,
  register.toLocaleString("en-GB"),
  part(frame, whole.frame),
  part(sample, whole.sample),
];

const part = (some: number, whole: number): string => `${some.toLocaleString("en-GB")} (${share(some, whole)})`;

const share = (some: number, whole: number): string => `${whole === 0 ? 0 : Math.round((100 * some) / whole)} %`;

/** Values without anybody who could be drawn, cases left out by reason, and strata that were asked for none. */
function never({ values, excluded, emptyCells }: Profile): string[] {
  const sentences = [
    ...values.filter(({ neverDrawn }) => neverDrawn).map(({ attribute, value, register }) => `${label(attribute)} ${value}: ${register === 0 ? "nobody in the register" : `none of ${register.toLocaleString("en-GB")} in the register`}`),
    ...excluded.map((one) => `${count(one.count, "case")} left out: ${REASONS[one.reason] ?? one.reason}`),
    ...emptyCells.map(({ cell, count: cases }) => `${cell}: no case was taken of ${cases.toLocaleString("en-GB")}`),
  ];
  return sentences.length === 0 ? ["Everybody in the register could be drawn."] : sentences;
}

const REASONS: Readonly<Record<string, string>> = {
  "unknown-stratum": "the register says nothing that the draw divides by, or something it doesn't know",
  "off-theme": "not what the draw looks for",
  "not-in-other-draw": "not in the sample that this one is taken from",
  "no-date": "without the date that the draw looks at",
  "outside-window": "that date is too long ago, or still to come",
  "drawn-before": "drawn in a round not long ago",
  "drawn-by-another": "drawn for another sample of this round",
};
