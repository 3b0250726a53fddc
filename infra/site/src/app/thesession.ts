import type { Audit } from "./api.js";
import { link, paragraph } from "./view.js";
import { count, date } from "./words.js";

/** How far the session is that looks at the case, with the way to its record; nothing where there is none. */
export function theSession({ session }: Audit, path: string): Node[] {
  if (session === null) {
    return [];
  }
  const { cases, heldOn, outcomes } = session;
  const stands = heldOn === null ? "nothing is on record yet" : `held on ${date(heldOn)}, ${outcomes} of ${count(cases, "case")} with an outcome`;
  const wait = outcomes < cases ? " The audit can be handed in once every case has its outcome." : "";
  return [paragraph(`Several people look at this case together, in ${which(session)}: ${stands}.${wait} `, link(`${path}/session`, "The record of the session"))];
}

/** Which of a round's sessions it is. */
export const which = ({ session, sessions }: { readonly session: number; readonly sessions: number }): string =>
  sessions === 1 ? "one session" : `session ${session} of ${sessions}`;
