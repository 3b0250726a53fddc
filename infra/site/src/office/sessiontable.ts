import { which } from "../app/thesession.js";
import { capital, count, date } from "../app/words.js";
import type { Line } from "./sessions.js";
import { table } from "./table.js";

/** How far a round's sessions are, for those who run it. */
export const sessionTable = (sessions: readonly Line[]): HTMLElement =>
  table(
    "What is on record of each session",
    ["Session", "Held", "Came", "Outcomes"],
    sessions.map((line) => [
      capital(which(line)),
      line.heldOn === null ? "Nothing on record yet" : date(line.heldOn),
      line.heldOn === null ? "" : count(line.attended, "person", "people"),
      `${line.outcomes} of ${count(line.cases, "case")}`,
    ]),
  );
