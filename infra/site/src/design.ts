import type { Located } from "./located.js";

/** What the pack lays down about a draw, as far as the page holds a certificate against it. */
export interface Design {
  readonly activity: string;
  readonly cells: ReadonlyMap<string, readonly string[]>;
  /** Whether each author is a cell; who they are stands in no design. */
  readonly byAuthor: boolean;
  /** How many each cell gives, where the design says so of each; null where it shares a number out among them. */
  readonly each: number | null;
  readonly hasThemes: boolean;
  readonly isSpread: boolean;
  readonly takesAShare: boolean;
  readonly holdsWhenShort: boolean;
  readonly reserves: number;
  readonly repeatMonths: number;
  readonly comesAfterOthers: boolean;
  /** How many dice its public value is thrown with; null where it is committed to beforehand. */
  readonly dice: number | null;
}

export function readDesign(root: Located): Design {
  const quota = root.member("quota");
  const says = (name: string): boolean => quota.object().has(name);
  return {
    activity: `${root.text("activity")}/${root.text("draw")}`,
    cells: cells(root.member("cells")),
    byAuthor: says("perAuthor"),
    each: says("each") ? size(quota, "each") : null,
    hasThemes: root.list("themes").length > 0,
    isSpread: root.list("spreadOver").length > 0,
    takesAShare: says("shareOf"),
    holdsWhenShort: root.text("whenShort") === "HOLD",
    reserves: root.number("reserves"),
    repeatMonths: root.number("repeatMonths"),
    comesAfterOthers: root.list("after").length > 0,
    dice: root.object().has("dice") ? root.number("dice") : null,
  };
}

/** No draw takes more. */
const MOST_CASES = 95;

function size(quota: Located, name: string): number {
  const size = quota.number(name);
  if (size < 0 || size > MOST_CASES) {
    throw quota.member(name).mustBe(`0 to ${MOST_CASES}`);
  }
  return size;
}

function cells(values: Located): Map<string, string[]> {
  return new Map(
    [...values.object().keys()].map((attribute) => [
      attribute,
      [...new Set(values.list(attribute).map((value) => value.string()))],
    ]),
  );
}
