import { instant } from "./instant.js";
import { Located } from "./located.js";
import type { Ticket } from "./tickets.js";

/** How a draw fell and what happened since, as its certificate says; whether that is right, only the check says. */
export interface Certificate {
  readonly authority: string;
  readonly activity: string;
  readonly period: string;
  readonly seed: string;
  readonly publicValue: string;
  readonly seedCommitment: string;
  readonly designDigest: string;
  readonly digest: string;
  readonly snapshots: readonly Snapshot[];
  readonly strata: readonly Stratum[];
  readonly excluded: readonly Excluded[];
  readonly events: readonly Event[];
}

export interface Snapshot {
  readonly digest: string;
  readonly at: string;
  readonly complete: boolean;
}

export interface Stratum {
  readonly key: ReadonlyMap<string, string>;
  readonly name: string;
  readonly size: number;
  readonly frame: string[];
  readonly selected: readonly Ticket[];
  readonly reserves: readonly Ticket[];
}

export interface Excluded {
  readonly reason: string;
  readonly count: number;
}

/** What happened to a drawn case; `by` took its place, if its kind is `replaced`. */
export interface Event {
  readonly at: string;
  readonly kind: "replaced" | "withdrawn" | "passed-over";
  readonly id: string;
  readonly by: string | null;
  readonly reason: string;
}

/** Whether a public value says of itself that it was thrown, so that nobody committed to it beforehand. */
export const isThrown = (publicValue: string): boolean => publicValue.startsWith("thrown ");

const FORMAT = "sendqa-draw-certificate/1";
const ALGORITHM = "consistent-sampling/sha256";
const MEMBERS = [
  "activity", "algorithm", "authority", "designDigest", "digest", "events", "excluded", "format", "period", "seed",
  "seedCommitment", "snapshots", "strata",
];

/**
 * Reads a certificate, refusing with its place whatever isn't in the format. What the content gives is read where it is
 * compared, so that the first thing that differs is the same as on the command line.
 */
export function readCertificate(root: Located): Certificate {
  mustBe(root.member("format"), FORMAT);
  mustBe(root.member("algorithm"), ALGORITHM);
  root.only(FORMAT, MEMBERS);
  return {
    authority: line(root, "authority"),
    activity: line(root, "activity"),
    period: line(root, "period"),
    seed: root.text("seed"),
    publicValue: publicValue(root),
    snapshots: root.list("snapshots").map(snapshot),
    designDigest: root.text("designDigest"),
    strata: root.list("strata").map(stratum),
    excluded: excluded(root.list("excluded")),
    events: root.list("events").map(event),
    get seedCommitment() {
      return root.text("seedCommitment");
    },
    get digest() {
      return root.text("digest");
    },
  };
}

function mustBe(found: Located, wanted: string): void {
  if (found.string() !== wanted) {
    throw found.mustBe(wanted);
  }
}

function line(root: Located, name: string): string {
  const text = root.text(name);
  if (text.includes("\n")) {
    throw root.member(name).mustBe("a single line");
  }
  return text;
}

function publicValue(root: Located): string {
  const known = ["authority", "activity", "period"].map((name) => line(root, name) + "\n").join("");
  const seed = root.text("seed");
  if (!seed.startsWith(known) || seed.includes("\n", known.length)) {
    throw root.member("seed").mustBe("authority, activity, period and public value, joined by line feeds");
  }
  return seed.slice(known.length);
}

function snapshot(source: Located): Snapshot {
  source.only(FORMAT, ["digest", "at", "complete"]);
  return { digest: source.text("digest"), at: instant(source.member("at")), complete: source.flag("complete") };
}

function stratum(stratum: Located): Stratum {
  stratum.only(FORMAT, ["key", "size", "frame", "selected", "reserves"]);
  const key = texts(stratum.member("key"));
  return {
    key,
    name: [...key.keys()].sort().map((attribute) => key.get(attribute)).join(", "),
    size: stratum.number("size"),
    frame: stratum.list("frame").map((id) => id.string()),
    selected: stratum.list("selected").map(ticket),
    reserves: stratum.list("reserves").map(ticket),
  };
}

function texts(object: Located): Map<string, string> {
  return new Map([...object.object().keys()].map((name) => [name, object.text(name)]));
}

function ticket(ticket: Located): Ticket {
  ticket.only(FORMAT, ["id", "ticket"]);
  return { id: ticket.text("id"), ticket: ticket.text("ticket") };
}

function excluded(reasons: Located[]): Excluded[] {
  let before: string | undefined;
  return reasons.map((one) => {
    one.only(FORMAT, ["reason", "count"]);
    const reason = one.text("reason");
    if (before !== undefined && before >= reason) {
      throw one.member("reason").mustBe("in order, and not there twice");
    }
    before = reason;
    if (one.number("count") < 1) {
      throw one.member("count").mustBe("one or more");
    }
    return { reason, count: one.number("count") };
  });
}

function event(event: Located): Event {
  const kind = event.text("kind");
  const left = ["at", "kind", "id", "reason"];
  event.only(FORMAT, kind === "withdrawn" || kind === "passed-over" ? left : [...left, "by"]);
  const written = { at: instant(event.member("at")), id: event.text("id"), reason: event.text("reason") };
  switch (kind) {
    case "replaced":
      return { ...written, kind, by: event.text("by") };
    case "withdrawn":
    case "passed-over":
      return { ...written, kind, by: null };
    default:
      throw event.member("kind").mustBe("replaced, withdrawn or passed-over");
  }
}
