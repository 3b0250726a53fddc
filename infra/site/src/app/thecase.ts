import { element } from "../dom.js";
import type { Clock, Facts } from "./api.js";
import { facts } from "./view.js";
import { count, date, label } from "./words.js";

/** What is known of the case: to read beside the form. */
export function theCase({ attributes, dates, clocks, caseNumber }: Facts): Node[] {
  return [
    ...(caseNumber === null
      ? []
      : [element("p", { class: "casenumber" }, "Case number in your council's system: ", element("strong", {}, caseNumber))]),
    facts([
      ...Object.entries(attributes).map(([field, value]) => [label(field), value === "" ? "not known" : value] as const),
      ...Object.entries(dates)
        .sort(([, one], [, other]) => (one < other ? -1 : 1))
        .map(([event, day]) => [label(event), date(day)] as const),
    ]),
    ...clocks.map(clock),
  ];
}

function clock({ title, weeks, steps }: Clock): HTMLElement {
  const ended = (steps.at(-1)?.doneOn ?? null) !== null;
  const since = weeks === null ? "" : ended ? ` (took ${count(weeks, "week")})` : ` (${count(weeks, "week")} so far)`;
  return element(
    "div",
    { class: "clock" },
    element("h3", {}, `${title}${since}`),
    element(
      "ul",
      {},
      ...steps.map((step) =>
        element("li", {}, element("strong", {}, step.title), `: ${step.words}`, ...(step.dueOn === null ? [] : [`, due ${date(step.dueOn)}`])),
      ),
    ),
  );
}
