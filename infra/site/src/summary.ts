import { isThrown, type Certificate, type Event, type Excluded, type Snapshot } from "./certificate.js";

/** What the page shows of a valid certificate: counts instead of draw ids, however many there are. */
export interface Summary {
  readonly authority: string;
  readonly activity: string;
  readonly period: string;
  readonly digest: string;
  readonly designDigest: string;
  readonly seedCommitment: string;
  /** What the dice showed, where the public value was thrown. */
  readonly thrown: string | null;
  readonly snapshot: Snapshot | undefined;
  readonly strata: readonly Row[];
  readonly excluded: readonly Excluded[];
  readonly events: readonly Event[];
  readonly design: DesignHeld;
}

/** How far the certificate was held against its design; sizes are left to the command line where strata share a number. */
export type DesignHeld = "none" | "with sizes" | "but sizes";

/** A stratum: how many could be drawn, how many were, and how many stand in reserve. */
export interface Row {
  readonly name: string;
  readonly frame: number;
  readonly drawn: number;
  readonly reserves: number;
}

export function summary(certificate: Certificate, design: DesignHeld): Summary {
  const { authority, activity, period, digest, designDigest, seedCommitment, publicValue, excluded, events } = certificate;
  return {
    authority,
    activity,
    period,
    digest,
    designDigest,
    seedCommitment,
    thrown: isThrown(publicValue) ? publicValue.slice("thrown ".length) : null,
    excluded,
    events,
    design,
    snapshot: certificate.snapshots.find(({ complete }) => complete),
    strata: certificate.strata.map((stratum) => ({
      name: stratum.name,
      frame: stratum.frame.length,
      drawn: stratum.size,
      reserves: stratum.reserves.length,
    })),
  };
}

/** The probability with which each case of a stratum is drawn, exact and in per cent. */
export function probability({ drawn, frame }: Row): string {
  if (frame === 0) {
    return "no case to draw";
  }
  const divisor = greatestCommonDivisor(drawn, frame);
  const percent = ((100 * drawn) / frame).toLocaleString("en-GB", { maximumFractionDigits: 2 });
  return `${drawn / divisor}/${frame / divisor} (${percent} %)`;
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
