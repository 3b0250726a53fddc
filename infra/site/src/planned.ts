import { cellKey, cellsOf, keysOf, sizeOf, type Cell } from "./cells.js";
import { isThrown, type Certificate, type Stratum } from "./certificate.js";
import { readDesign, type Design } from "./design.js";
import { sha256 } from "./hash.js";
import { readJson } from "./json.js";
import { Located } from "./located.js";
import { Refused } from "./refused.js";
import { reasonsFault } from "./reasons.js";
import { textOf } from "./utf8.js";

/** How a certificate stands to the design that it names: what differs first, or whether the sizes were compared too. */
export type Planned = { readonly sentence: string } | { readonly sizes: boolean };

/**
 * Holds a certificate that was found right against its design. Where a design shares a number out among strata, only
 * `make verify` knows how.
 */
export async function planned(certificate: Certificate, utf8: Uint8Array<ArrayBuffer>): Promise<Planned> {
  try {
    const text = textOf(utf8);
    const digest = `sha256:${await sha256(text)}`;
    if (digest !== certificate.designDigest) {
      return { sentence: `The design has the digest ${digest}, but the draw went by the design ${certificate.designDigest}` };
    }
    const design = readDesign(new Located("", readJson(text)));
    const sentence = fault(certificate, design);
    return sentence === null ? { sizes: design.each !== null } : { sentence };
  } catch (failure) {
    if (failure instanceof Refused) {
      return { sentence: `The design can't be read: ${failure.message}` };
    }
    throw failure;
  }
}

function fault(certificate: Certificate, design: Design): string | null {
  const cells = cellsOf(certificate.strata);
  return (
    activityFault(certificate.activity, design) ??
    publicValueFault(certificate.publicValue, design) ??
    cellsFault(certificate.strata, cells, design) ??
    strataFault(certificate.strata, cells, design) ??
    reasonsFault(certificate.excluded, design) ??
    sizesFault([...cells.values()], design)
  );
}

function activityFault(activity: string, design: Design): string | null {
  return design.activity === activity ? null : `The design is that of ${design.activity}, the certificate that of ${activity}`;
}

function publicValueFault(publicValue: string, { dice }: Design): string | null {
  if (dice === null) {
    return isThrown(publicValue) ? `The design asks for a public value committed to beforehand, but the draw used '${publicValue}'` : null;
  }
  return new RegExp(`^thrown [1-6]{${dice}}$`).test(publicValue) ? null : `The design asks for a public value of ${dice} dice, but the draw used '${publicValue}'`;
}

function cellsFault(strata: readonly Stratum[], cells: Map<string, Cell>, design: Design): string | null {
  const alike = design.byAuthor
    ? strata.every(({ key }) => key.has("author") && [...key.keys()].every((name) => name === "author" || name === "slice"))
    : sizeOf(design) === cells.size && keysOf(design).every((key) => cells.has(key));
  return alike ? null : "The certificate's strata aren't the cells of the design";
}

function strataFault(strata: readonly Stratum[], cells: Map<string, Cell>, design: Design): string | null {
  const unlike = strata.find((stratum) => !isAsPlanned(stratum, cells.get(cellKey(stratum)), design));
  return unlike === undefined ? null : `Slices or reserves of ${unlike.name} aren't as many as the design asks for`;
}

function isAsPlanned(stratum: Stratum, cell: Cell | undefined, design: Design): boolean {
  if (cell === undefined) {
    return false;
  }
  const slices = design.isSpread && cell.drawn > 1 ? cell.drawn : 1;
  const more = stratum.frame.length - Math.floor(cell.frame / slices);
  const reserves = cell.drawn === 0 ? 0 : Math.min(design.reserves, stratum.frame.length - stratum.size);
  return cell.strata === slices && (more === 0 || more === 1) && stratum.reserves.length === reserves;
}

function sizesFault(cells: readonly Cell[], { each, holdsWhenShort }: Design): string | null {
  const right =
    each === null ||
    cells.every(({ frame, drawn }) => drawn === Math.min(each, frame) && !(holdsWhenShort && frame < each));
  return right
    ? null
    : "The sizes of the strata aren't what the design asks for of these frames, whatever was agreed or counted on the day";
}
