import type { Excluded } from "./certificate.js";
import type { Design } from "./design.js";
import { EXCLUSIONS } from "./sources.js";

/** Says in a sentence for which reason, that a design can't give to any case, cases are left out; null if for none. */
export function reasonsFault(excluded: readonly Excluded[], design: Design): string | null {
  for (const code of EXCLUSIONS) {
    const count = excluded.find(({ reason }) => reason === code)?.count;
    const why = whyNot(code, design);
    if (count !== undefined && why !== null) {
      return `The certificate leaves ${count.toLocaleString("en-GB")} case(s) out as ${code}, but the design ${why}`;
    }
  }
  return null;
}

function whyNot(reason: string, design: Design): string | null {
  switch (reason) {
    case "unknown-stratum":
      return design.cells.size > 0 || design.byAuthor ? null : "divides its frame by nothing";
    case "off-theme":
      return design.hasThemes ? null : "has no theme";
    case "not-in-other-draw":
      return design.takesAShare ? null : "takes no share of another draw";
    case "drawn-before":
      return design.repeatMonths > 0 ? null : "lets cases be drawn again in the next round";
    case "drawn-by-another":
      return design.comesAfterOthers ? null : "comes after no other draw of its round";
    default:
      return null;
  }
}
