import { which } from "../app/thesession.js";
import { capital, count, date } from "../app/words.js";
import type { Round } from "./rounds.js";
import { caseName } from "./roundwords.js";
import type { Overview } from "./sessions.js";
import { lines, table } from "./table.js";

/** What is on record of a round's sessions, for those who run it; its cases in the order in which they were looked at. */
export function sessionTable(sessions: readonly Overview[], { draws }: Round): HTMLElement {
  const cases = new Map(draws.flatMap((draw) => draw.cases).map((one) => [one.drawId, caseName(one)]));
  const look = ({ drawId, outcome, steppedOut }: Overview["looks"][number]): string =>
    `${cases.get(drawId) ?? `Draw id ${drawId}`}: ${outcome}${steppedOut.length === 0 ? "" : `; without ${steppedOut.join(", ")}`}`;
  return table(
    "What is on record of each session",
    ["Session", "Held", "Who came", "What came of its cases"],
    sessions.map(({ standing, came, looks }) => [
      capital(which(standing)),
      standing.heldOn === null ? "Nothing on record yet" : date(standing.heldOn),
      lines(...came),
      looks.length === 0 ? count(standing.cases, "case") : lines(...looks.map(look)),
    ]),
  );
}
