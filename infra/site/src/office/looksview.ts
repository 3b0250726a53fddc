import { excuse } from "../app/choosing.js";
import { button, heading, link, paragraph, type View } from "../app/view.js";
import { label } from "../app/words.js";
import { element } from "../dom.js";
import type { Place } from "./caseview.js";
import type { Desk } from "./desk.js";
import { looks, together, what, when, type Look } from "./looks.js";
import { lines, table } from "./table.js";

/** Who was shown a case, and what of it. The page shows nothing of the case itself, and so leaves no look. */
export async function looksView({ calls }: Desk, place: Place): Promise<View> {
  const first = await looks(calls, place);
  const title = "Who has looked at this case";
  return {
    title,
    content: [
      paragraph(link(`/rounds/${place.authority}/${place.cycle}/${place.draw}/${place.drawId}`, "The case")),
      heading(title),
      paragraph("Everybody who was shown something of it here, the last look first. Nothing is shown before that is noted down, and nobody can take it away."),
      ...(first.looks.length === 0 ? [paragraph("Nobody yet.")] : [list(first.looks, first.next, (after) => looks(calls, place, after))]),
      element("p", { class: "hint" }, "A look at the round counts for each of its cases, also before this one was drawn. Noted down too, but not listed here: who looked at a list of papers over several rounds or at the preview of a register, and what a colleague in the same session was shown."),
    ],
  };
}

/** A table that earlier looks join, a page at a time. */
function list(first: readonly Look[], next: string | null, before: (after: string) => Promise<{ readonly looks: readonly Look[]; readonly next: string | null }>): HTMLElement {
  const place = element("div", {});
  const problem = element("p", { class: "fault", role: "alert" });
  const show = (all: readonly Look[], after: string | null): void => {
    const more = async (): Promise<void> => {
      problem.textContent = "";
      try {
        const reply = await before(after ?? "");
        show([...all, ...reply.looks], reply.next);
        place.querySelector<HTMLElement>("[tabindex]")?.focus(); // the button is gone, or another
      } catch (failure) {
        excuse(problem, failure as Error);
      }
    };
    place.replaceChildren(rows(all), ...(after === null ? [] : [paragraph(button("Show earlier looks", () => void more(), "second"))]));
  };
  show(first, next);
  return element("div", {}, place, problem);
}

const rows = (all: readonly Look[]): HTMLElement =>
  table(
    "Looks at the case",
    ["Who", "What", "When"],
    together(all).map((group) => [who(group), what(group), when(group)]),
  );

function who([look]: readonly Look[]): Node | string {
  return look === undefined ? "" : lines(look.name, ...(look.roles.length === 0 ? [] : [look.roles.map(label).join(", ")]));
}
