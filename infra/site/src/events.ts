import type { Certificate, Event, Stratum } from "./certificate.js";
import { isBefore } from "./instant.js";

const REPLACEMENT_REASONS = [
  "died",
  "moved",
  "ceased",
  "appeal",
  "own-staff-child",
  "refused-consent",
  "withdrawn",
  "no-auditor",
];
const PASSED_OVER_REASONS = ["drawn-by-another", "not-in-other-draw"];

/** Who stands in one stratum's sample, and who comes next. */
interface Succession {
  readonly standing: Set<string>;
  readonly reserves: string[];
}

/** Replays what happened since the draw and says in a sentence which event can't have happened; null if all can. */
export function eventsFault(certificate: Certificate): string | null {
  const successions = byId(certificate.strata);
  let before: Event | undefined;
  for (const [index, event] of certificate.events.entries()) {
    const fault =
      before !== undefined && isBefore(event.at, before.at)
        ? `The event of ${event.at} stands after a later one`
        : reasonFault(event) ?? happen(event, successions.get(event.id));
    if (fault !== null) {
      return `events[${index}]: ${fault}`;
    }
    before = event;
  }
  return null;
}

function byId(strata: readonly Stratum[]): Map<string, Succession> {
  const successions = new Map<string, Succession>();
  for (const stratum of strata) {
    const succession = {
      standing: new Set(stratum.selected.map((ticket) => ticket.id)),
      reserves: stratum.reserves.map((ticket) => ticket.id),
    };
    stratum.frame.forEach((id) => successions.set(id, succession));
  }
  return successions;
}

function reasonFault(event: Event): string | null {
  const listed = event.kind === "passed-over" ? PASSED_OVER_REASONS : REPLACEMENT_REASONS;
  return listed.includes(event.reason) ? null : `'${event.reason}' is no listed reason`;
}

/** Lets an event happen, or says why it can't have. */
function happen(event: Event, stratum: Succession | undefined): string | null {
  if (stratum === undefined) {
    return `${event.id} stands in no frame`;
  }
  const next = stratum.reserves[0];
  const shownNext = next === undefined ? "no reserve is left" : `the next reserve is ${next}`;
  if (event.kind === "passed-over") {
    if (event.id !== next) {
      return `${event.id} is passed over, but ${shownNext}`;
    }
    stratum.reserves.shift();
    return null;
  }
  if (!stratum.standing.has(event.id)) {
    return `${event.id} leaves the sample, but doesn't stand in it`;
  }
  if (event.kind === "withdrawn" && next !== undefined) {
    return `${event.id} is withdrawn, but ${shownNext}`;
  }
  if (event.kind === "replaced" && event.by !== next) {
    return `${event.id} is replaced by ${event.by}, but ${shownNext}`;
  }
  stratum.standing.delete(event.id);
  stratum.reserves.splice(0, 1).forEach((id) => stratum.standing.add(id));
  return null;
}
