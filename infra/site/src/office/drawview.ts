import { button, link, paragraph } from "../app/view.js";
import { count, label } from "../app/words.js";
import { element } from "../dom.js";
import { themeWords } from "./agreeing.js";
import { download } from "./download.js";
import { isOverdue, type Only } from "./only.js";
import { profileView } from "./profileview.js";
import type { Draw, DrawnCase, Round, Rounds, Slot, Stage } from "./rounds.js";
import { caseName, group, progress } from "./roundwords.js";
import { lines, table, type Cell } from "./table.js";

interface Drawn {
  readonly rounds: Rounds;
  readonly round: Round;
  readonly draw: Draw;
  readonly slots: readonly Slot[];
  /** The audits whose cases are listed; all without it. */
  readonly only: Only | undefined;
}

/** One draw of a round: its cases with who audits them, and the certificate that shows how it fell. */
export function drawView(path: string, { rounds, round, draw, slots, only }: Drawn): Node[] {
  const status = element("p", { role: "status" });
  const file = (what: "certificate" | "design", said: string): HTMLElement => {
    const fetched = async (): Promise<void> => {
      download(`${what}-${round.cycle}-${draw.draw}.json`, await rounds[what](round.cycle, draw.draw));
      status.textContent = said;
    };
    return button(`Download the ${what}`, () => void fetched().catch(() => (status.textContent = `The ${what} can't be fetched now. Try again.`)), "second");
  };
  const here = slots.filter((slot) => slot.draw === draw.draw);
  const handedOut = here.length > 0;
  const overdue = new Set(here.filter((slot) => isOverdue(slot, round.state)).map(({ drawId }) => drawId));
  const cases = listed(draw, here, only).sort((one, other) => Number(overdue.has(other.drawId)) - Number(overdue.has(one.drawId)));
  const caption = `${draw.title}: ${count(cases.length, "case")}${cases.some(({ replaced }) => replaced) ? ", those included that were replaced" : ""}`;
  return [
    element("h2", {}, draw.title),
    ...(draw.theme === null ? [] : [paragraph(`Theme of this round: ${themeWords(draw.theme)}.`)]),
    ...(draw.shortfalls.length === 0 ? [] : [element("ul", { class: "notice" }, ...draw.shortfalls.map((sentence) => element("li", {}, sentence)))]),
    cases.length === 0 && only !== undefined
      ? paragraph("None of these audits is of this draw.")
      : table(caption, [...HEADINGS, ...(handedOut ? ["Auditor", "Audit"] : ["Now"])], cases.map((one) => row(`${path}/${draw.draw}/${one.drawId}`, one, round.state, handedOut ? here : undefined))),
    element(
      "p",
      { class: "ways" },
      file("certificate", "The certificate was downloaded. Anybody can check it on the page named beside the button."),
      " ",
      file("design", "The design was downloaded. Give it out with the certificate: it says what was asked for."),
      " ",
      link("/verify", "Verify a certificate"),
    ),
    status,
    profileView(rounds, round.cycle, draw),
  ];
}

/** The cases with the audits that are asked for, or all. */
const listed = ({ cases }: Draw, slots: readonly Slot[], only: Only | undefined): DrawnCase[] =>
  cases.filter(({ drawId, replaced }) => only === undefined || (!replaced && slots.some((slot) => slot.drawId === drawId && only.has(slot))));

const HEADINGS = ["Case", "Drawn for", "What is known"];

/** Without slots nothing is handed out, or not yet. */
function row(path: string, drawn: DrawnCase, round: Stage, slots: readonly Slot[] | undefined): Cell[] {
  const known = Object.entries(drawn.attributes)
    .filter(([, value]) => value !== "" && value !== drawn.stratum)
    .map(([field, value]) => `${label(field)}: ${value}`)
    .join("; ");
  const told = [link(path, caseName(drawn), { class: "number" }), group(drawn), known];
  const mine = slots?.filter(({ drawId }) => drawId === drawn.drawId);
  if (drawn.replaced) {
    return [...told, ...(mine === undefined ? [] : [""]), "Replaced by the next reserve"];
  }
  return mine === undefined
    ? [...told, "In the sample"]
    : [
        ...told,
        lines(...mine.map((slot) => slot.name ?? slot.auditor ?? "Nobody yet")),
        lines(...mine.map((slot) => (slot.auditor === null ? (slot.explanation ?? "Open") : `${isOverdue(slot, round) ? "Overdue. " : ""}${progress(slot, round)}`))),
      ];
}
