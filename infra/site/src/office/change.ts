import { element } from "../dom.js";
import { asking, type Asking } from "./asking.js";
import { tell, type Desk } from "./desk.js";

/** A change that somebody may make on a page. */
export interface Change extends Omit<Asking, "run" | "unsure"> {
  readonly will: readonly string[];
  /** Does it with what was filled in, and says what happened. */
  run(values: readonly string[]): Promise<string>;
  /** Where to go on; without it the page is shown anew. */
  readonly next?: string;
}

/** Asks on the page before it does anything: opened, it says what will happen and takes what it needs to know. */
export function change(desk: Desk, { run, next, ...what }: Change): HTMLElement {
  const form = asking({
    ...what,
    unsure: "Load the page again to see whether it was done.",
    run: async (values) => tell(desk, await run(values), next),
  });
  return element("details", { class: "change" }, element("summary", {}, what.title), form);
}
