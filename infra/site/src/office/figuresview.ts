import { heading, link, paragraph, type View } from "../app/view.js";
import { element } from "../dom.js";
import { bar } from "./bars.js";
import type { Desk } from "./desk.js";
import { Reports, type Figures, type Graded } from "./reports.js";
import { table, type Cell } from "./table.js";

type Round = Figures["rounds"][number];
type Passed = Figures["questions"][number]["rounds"][number];

/** More rounds than that aren't read beside each other. */
const MOST_COLUMNS = 6;

/** An activity's last rounds side by side: grades, by whatever cases were drawn by, how far the rounds came, how late. */
export async function figuresView({ calls }: Desk, authority: string, cycle: string): Promise<View> {
  const figures = await new Reports(calls, authority).figures(cycle);
  const [newest] = figures.rounds;
  return {
    title: `${figures.title}, round by round`,
    content: [
      paragraph(link(`/reports/${authority}/${cycle}`, "The report you came from")),
      heading(`${figures.title}, round by round`),
      paragraph("The rounds that were reported on, the newest first. Each bar stands in a table with its figures."),
      ...(figures.grades.length === 0 ? [paragraph("This activity gives no grades.")] : [...grades(authority, figures), ...(newest === undefined ? [] : strata(figures, newest))]),
      ...completion(authority, figures.rounds),
      ...questions(figures),
    ],
  };
}

function grades(authority: string, figures: Figures): Node[] {
  const { rounds, passing } = figures;
  const graded = rounds.flatMap((round) => (round.all === null ? [] : [[link(`/reports/${authority}/${round.cycle}`, round.words), ...cells(figures, round.all)]]));
  const others = rounds.length - graded.length;
  return [
    element("h2", {}, "Grades by round"),
    legend(figures),
    table(`Graded ${passing}, by round`, headings("Round", figures), graded),
    ...(others === 0 ? [] : [paragraph(`${others} of these rounds went by another scale and can't stand beside the newest.`)]),
  ];
}

function strata(figures: Figures, { words, strata: all }: Round): Node[] {
  return all.length < 2
    ? []
    : [element("h2", {}, `Where, in ${words}`), table(`Graded ${figures.passing}, by what the cases were drawn by`, headings("Group", figures), all.map((one) => [one.name, ...cells(figures, one)]))];
}

const headings = (first: string, { grades: steps, passing }: Figures): string[] => [first, "Grades", ...steps.map(({ title }) => title), passing, "May lie between"];

function cells({ grades: steps, target }: Figures, { counts, passes, of, low, high }: Graded): Cell[] {
  const parts = counts.map((length, step) => ({ length, look: `step-${step} ${steps[step]?.passes === true ? "passes" : "fails"}` }));
  return [
    bar(parts, of, target === null ? undefined : (of * target) / 100),
    ...counts.map(String),
    // Rounded as reports round: the share down, its range outwards.
    share({ passes, of }, "nothing graded"),
    of === 0 ? "" : `${percent(Math.floor(low))} and ${percent(Math.ceil(high))}`,
  ];
}

function legend({ grades: steps, target, passing }: Figures): HTMLElement {
  const words = steps.map(({ title }) => title).join(", ");
  return paragraph(`Bars show from left to right: ${words}.${target === null ? "" : ` The line is the target: ${percent(target)} ${passing}.`}`);
}

function completion(authority: string, rounds: readonly Round[]): Node[] {
  const most = Math.max(1, ...rounds.map(({ planned, drawn }) => Math.max(planned, drawn)));
  const rows = rounds.map(({ cycle, words, planned, drawn, submitted, late }) => [
    link(`/reports/${authority}/${cycle}`, words),
    bar([{ length: submitted - late, look: "passes step-0" }, { length: late, look: "fails step-0" }], most, planned),
    String(planned),
    String(drawn),
    String(submitted),
    String(late),
  ]);
  return [
    element("h2", {}, "How far the rounds came"),
    paragraph("Bars show audits that came in: in time, then late. The line is how many the framework asks for."),
    table("Audits by round", ["Round", "Came in", "Asked for", "Drawn", "Submitted", "Late"], rows),
  ];
}

/** The newest round's questions, as far back as the form's versions carry them on. */
function questions({ rounds, questions: all }: Figures): Node[] {
  const shown = rounds.slice(0, MOST_COLUMNS);
  const rows = all.map(({ words, passing, rounds: shares }) => [words, passing, ...shares.slice(0, MOST_COLUMNS).map((one) => share(one, "–"))]);
  return rows.length === 0
    ? []
    : [
        element("h2", {}, "Question by question"),
        paragraph("How many answers pass, of the cases to which the question applies. A dash stands where nobody answered, or the form of that round didn’t ask the same."),
        table("Answers that pass, by question and round", ["Question", "What passes", ...shown.map(({ words }) => words)], rows),
      ];
}

const share = ({ passes, of }: Passed, nothing: string): string => (of === 0 ? nothing : `${passes} of ${of} (${percent(Math.floor((100 * passes) / of))})`);

const percent = (value: number): string => `${value.toLocaleString("en-GB", { maximumFractionDigits: 0 })}%`;
