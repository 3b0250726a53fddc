import { moment } from "../app/words.js";
import type { Kind, Line, State, Told } from "./concerns.js";

export const NAMES: Readonly<Record<Kind, string>> = { safeguarding: "Safeguarding concern", "remedial-action": "Remedial action" };

/** For who doesn't know whether a press of the button arrived. */
export const ONCE = "Press the button again: it is done once, however often you press. If it can't wait, ring.";

export const DECLINES = [
  ["already-right", "It had been put right before"],
  ["not-so", "The facts are different from what the auditor saw"],
  ["passed-on", "It is for another service, which has been told"],
] as const;

/** Why a remedial action wasn't done. */
export const decline = (code: string): string => DECLINES.find(([known]) => known === code)?.[1] ?? code;

/** Where a concern stands, in a sentence. */
export function standing({ state, late, step, acknowledgeBy }: Line): string {
  const escalated = step === 0 ? "" : " It has gone on to others.";
  switch (state) {
    case "raised":
      return "Nobody has been told yet; SEND QA tries again every few minutes.";
    case "told":
      return late ? `Nobody has acknowledged it, which was due by ${moment(acknowledgeBy)}.${escalated}` : `To be acknowledged by ${moment(acknowledgeBy)}.`;
    default:
      return progress(state);
  }
}

/** How far a concern is, for its auditor. */
export function progress(state: State): string {
  switch (state) {
    case "raised":
      return "Raised";
    case "told":
      return "Told, not acknowledged yet";
    case "acknowledged":
      return "Acknowledged";
    case "in-hand":
      return "Acknowledged, not finished yet";
    case "done":
      return "Done";
    case "declined":
      return "Not done";
  }
}

/** How far the letter to somebody got; where mail fails it says what to do. */
export function mail(told: Told): string {
  const account = told.canRead ? "" : " There is no account for this address: ring them.";
  switch (told.mail) {
    case "none":
      return "No mail was written: ring them.";
    case "waiting":
      return `The mail is on its way.${account}`;
    case "sent":
      return `The mail was sent.${account}`;
    case "failed":
      return "The mail failed: ring them.";
  }
}
