import { canonical } from "./canonical.js";
import type { Stratum } from "./certificate.js";
import type { Design } from "./design.js";

const MANY = 1_000_000_000;

/** A cell as a certificate draws from it: whole, or cut into slices. */
export interface Cell {
  readonly frame: number;
  readonly drawn: number;
  readonly strata: number;
}

/** The cells of a certificate's strata, by the canonical text of their keys. */
export function cellsOf(strata: readonly Stratum[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const stratum of strata) {
    const key = cellKey(stratum);
    const { frame, drawn, strata: slices } = cells.get(key) ?? { frame: 0, drawn: 0, strata: 0 };
    cells.set(key, { frame: frame + stratum.frame.length, drawn: drawn + stratum.size, strata: slices + 1 });
  }
  return cells;
}

/** The key of the cell that a stratum is, or is a slice of. */
export function cellKey(stratum: Stratum): string {
  return canonical(new Map([...stratum.key].filter(([attribute]) => attribute !== "slice")));
}

/** How many cells a design has, without listing them; a billion of more than a billion. */
export function sizeOf({ cells }: Design): number {
  return [...cells.values()].reduce((size, values) => Math.min(size * values.length, MANY), 1);
}

/** The keys of a design's cells; one without attributes has one cell. */
export function keysOf({ cells }: Design): string[] {
  if (cells.size === 0) {
    return [canonical(new Map([["stratum", "all"]]))];
  }
  let keys: Map<string, string>[] = [new Map()];
  for (const [attribute, values] of cells) {
    keys = keys.flatMap((key) => values.map((value) => new Map(key).set(attribute, value)));
  }
  return keys.map((key) => canonical(key));
}
