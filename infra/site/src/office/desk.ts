import type { Calls } from "../app/calls.js";
import type { Router } from "../app/router.js";
import { heading, link, paragraph, plain, type View } from "../app/view.js";
import type { Who } from "../app/who.js";
import { element } from "../dom.js";
import type { OpenForm } from "../form/openform.js";

/** What these pages stand on. */
export interface Desk {
  readonly calls: Calls;
  readonly who: Who;
  readonly router: Router;
  /** Holds the form that is being filled in, so that nothing unsaved is lost. */
  readonly forms: { open: OpenForm | undefined };
}

let pending = "";

/** Where a page says what was just done, in lines; focus goes there, so that it is read out. */
export function said(): HTMLElement[] {
  const sentences = pending;
  pending = "";
  return sentences === "" ? [] : [element("div", { id: "done", class: "done", tabindex: "-1" }, ...sentences.split("\n").map((line) => paragraph(line)))];
}

/** Shows a page anew, the present one if none is named, with what was done at its head. */
export async function tell({ router }: Desk, sentence: string, path = location.pathname): Promise<void> {
  pending = sentence;
  await (path === location.pathname ? router.show() : router.go(path));
  scrollTo(0, 0);
  document.getElementById("done")?.focus();
}

/** On to the one authority whose rounds somebody runs, or where they may do something else, or the choice between several. */
export async function authorityChoice({ who, router }: Desk, title: string, path: string, asked = who.offices()): Promise<View> {
  const [first, ...others] = await asked;
  if (first === undefined) {
    return officersOnly();
  }
  if (others.length === 0) {
    void router.replace(`${path}/${first.id}`);
    return plain("One moment", []);
  }
  const ways = [first, ...others].map(({ id, name }) => element("li", {}, link(`${path}/${id}`, name)));
  return { title, content: [heading(title), paragraph("Choose whose:"), element("ul", {}, ...ways)] };
}

export const officersOnly = (): View =>
  plain("For QA officers", ["This page is for those who run the rounds. If you are one of them, ask for the role to be added."], link("/audits", "Your audits"));
