import type { Event } from "./certificate.js";
import { element } from "./dom.js";
import { probability, type Row, type Summary } from "./summary.js";

const number = (value: number): string => value.toLocaleString("en-GB");

/** What a valid certificate shows, and what no certificate can show. */
export function validResult(summary: Summary): Node[] {
  const total = summary.strata.reduce((sum, { frame }) => sum + frame, 0);
  const drawn = summary.strata.reduce((sum, row) => sum + row.drawn, 0);
  return [
    element("h2", { class: "verdict verdict-valid", tabindex: "-1" }, "VALID: the draw fell as this certificate says"),
    element("p", {}, `${number(drawn)} of ${number(total)} cases were drawn, by lot and not by hand.`),
    facts(summary),
    element("h3", {}, "What was checked"),
    list(checked(summary)),
    element("h3", {}, "What was not checked"),
    list([
      "Whether the frames hold every case they should, and slices are cut as the framework asks. The authority can show that: make verify makes the frames again from its register, its secret and the design together.",
      ...unchecked(summary),
      summary.thrown === null
        ? "Whether the commitment above was published before the draw. Compare it with the one you were sent or saw then."
        : "Whether the dice showed this, before witnesses and after the register was in. Nobody committed to it beforehand: ask the authority who saw them fall.",
    ]),
    element("h3", { id: "strata-heading" }, "Strata"),
    scrolling("strata-heading", strataTable(summary.strata)),
    ...leftOut(summary),
    ...happened(summary.events),
  ];
}

/** The first thing that differs. */
export function differsResult(sentence: string): Node[] {
  return [
    element("h2", { class: "verdict verdict-differs", tabindex: "-1" }, "NOT VALID: this is not what the draw gave"),
    element("p", {}, "The first thing that differs:"),
    element("p", { class: "sentence" }, `${sentence}.`),
    element(
      "p",
      {},
      "Either the file was changed after the draw, or it isn't a draw certificate. Ask whoever gave it to you for the",
      " file as SEND QA wrote it; a copy that was opened and saved again may already differ.",
    ),
  ];
}

function facts(summary: Summary): HTMLElement {
  return element(
    "dl",
    {},
    ...fact("Authority", summary.authority),
    ...fact("Draw", summary.activity),
    ...fact("Period", summary.period),
    ...fact("Drawn from", `the register of ${summary.snapshot?.at ?? ""}, ${summary.snapshot?.digest ?? ""}`),
    ...(summary.thrown === null
      ? fact("Commitment published beforehand", summary.seedCommitment)
      : fact("Public value, thrown once the register was in", summary.thrown)),
    ...fact("Digest of this certificate", summary.digest),
  );
}

function fact(name: string, value: string): Node[] {
  return [element("dt", {}, name), element("dd", {}, value)];
}

function checked(summary: Summary): string[] {
  const strata = summary.strata.length;
  return [
    "Nothing in the file was changed since it was written: its content gives the digest it states.",
    summary.thrown === null
      ? "The public value that the draw used is the one whose hash is stated as its commitment."
      : "The public value that the draw used is the one that was thrown, as stated above.",
    strata === 1
      ? "The stratum was drawn again from its frame: the cases with the lowest tickets are selected, the next are reserves."
      : `Each of the ${number(strata)} strata was drawn again from its frame: the cases with the lowest tickets are selected, the next are reserves.`,
    summary.events.length === 0
      ? "Nothing has happened to the sample since."
      : "Whatever happened to the sample since had a listed reason, and places were taken by the next reserve in order.",
    ...held(summary),
  ];
}

function held({ design }: Summary): string[] {
  if (design === "none") {
    return [];
  }
  const kept =
    "The design is the one that the certificate names: it has these strata, with as many slices and reserves, and each reason for which cases are left out is one that it can give.";
  return design === "with sizes" ? [kept, "Each stratum's size is what the design asks for of its frame."] : [kept];
}

function unchecked({ design, designDigest }: Summary): string[] {
  switch (design) {
    case "none":
      return [
        `Whether strata, sizes and reasons for leaving cases out are what the framework asks for. Choose the design ${designDigest} too, which is given out beside the certificate.`,
      ];
    case "but sizes":
      return ["Whether each stratum's size is what the design asks for: it shares a number out among the strata, which make verify works out again and this page doesn't."];
    case "with sizes":
      return [];
  }
}

function list(sentences: string[]): HTMLElement {
  return element("ul", {}, ...sentences.map((sentence) => element("li", {}, sentence)));
}

/** A table may be wider than a small screen: it scrolls by itself, with the keyboard too. */
function scrolling(heading: string, table: HTMLElement): HTMLElement {
  return element("div", { class: "scrolling", role: "region", tabindex: "0", "aria-labelledby": heading }, table);
}

function strataTable(strata: readonly Row[]): HTMLElement {
  return table(
    ["Stratum", "In the frame", "Drawn", "Reserves", "Chance of each case"],
    strata.map((row) => [row.name, number(row.frame), number(row.drawn), number(row.reserves), probability(row)]),
  );
}

function leftOut({ excluded }: Summary): Node[] {
  if (excluded.length === 0) {
    return [];
  }
  const rows = excluded.map(({ reason, count }) => [reason.replaceAll("-", " "), number(count)]);
  return [
    element("h3", { id: "excluded-heading" }, "Left out of the frames"),
    scrolling("excluded-heading", table(["Reason", "Cases"], rows)),
  ];
}

function happened(events: readonly Event[]): Node[] {
  if (events.length === 0) {
    return [];
  }
  const items = events.map((event) => element("li", {}, `${event.at}: ${what(event)} (${event.reason.replaceAll("-", " ")})`));
  return [element("h3", {}, "Since the draw"), element("ol", {}, ...items)];
}

function what({ kind, id, by }: Event): string {
  switch (kind) {
    case "replaced":
      return `${id} left the sample; the next reserve, ${by}, took its place`;
    case "withdrawn":
      return `${id} left the sample; no reserve was left`;
    case "passed-over":
      return `reserve ${id} was passed over`;
  }
}

function table(headings: string[], rows: string[][]): HTMLElement {
  return element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...headings.map((heading) => element("th", { scope: "col" }, heading)))),
    element("tbody", {}, ...rows.map(([first = "", ...rest]) => row(first, rest))),
  );
}

function row(first: string, rest: string[]): HTMLElement {
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, first),
    ...rest.map((cell) => element("td", {}, cell)),
  );
}
