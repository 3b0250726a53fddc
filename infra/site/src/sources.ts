import type { Certificate } from "./certificate.js";
import { isBefore } from "./instant.js";

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Why a case may be left out of the frames. */
export const EXCLUSIONS: readonly string[] = [
  "unknown-stratum",
  "off-theme",
  "not-in-other-draw",
  "no-date",
  "outside-window",
  "drawn-before",
  "drawn-by-another",
];

/** Says in a sentence what a certificate states of its sources that can't be so; null if all can. */
export function sourcesFault(certificate: Certificate): string | null {
  return digestFault(certificate) ?? snapshotsFault(certificate) ?? tooEarly(certificate) ?? exclusionFault(certificate);
}

function digestFault({ designDigest, snapshots }: Certificate): string | null {
  const wrong = [designDigest, ...snapshots.map(({ digest }) => digest)].find((digest) => !DIGEST.test(digest));
  return wrong === undefined ? null : `'${wrong}' is no SHA-256 digest`;
}

function snapshotsFault({ snapshots }: Certificate): string | null {
  const late = snapshots.find(({ at }, index) => index > 0 && isBefore(at, snapshots[index - 1]?.at ?? at));
  if (late !== undefined) {
    return `The snapshot of ${late.at} stands after a later one`;
  }
  return snapshots.some(({ complete }) => complete)
    ? null
    : `None of the ${snapshots.length} snapshots is complete, so nothing could be drawn`;
}

function tooEarly({ snapshots, events }: Certificate): string | null {
  const drawable = snapshots.find(({ complete }) => complete);
  const early = events.find(({ at }) => drawable !== undefined && isBefore(at, drawable.at));
  return early === undefined
    ? null
    : `The event of ${early.at} came before the first complete snapshot, so before the draw`;
}

function exclusionFault({ excluded }: Certificate): string | null {
  const unknown = excluded.find(({ reason }) => !EXCLUSIONS.includes(reason));
  return unknown === undefined ? null : `'${unknown.reason}' is no listed reason to leave a case out`;
}
