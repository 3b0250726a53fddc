import { heading, link, paragraph, type View } from "../app/view.js";
import { moment } from "../app/words.js";
import { element } from "../dom.js";
import { Concerns, type Line } from "./concerns.js";
import { mail, NAMES, standing } from "./concernwords.js";
import { said, type Desk } from "./desk.js";
import { lines, table } from "./table.js";

/** The list that needs no mail: what somebody must still act on, the oldest first, at each authority. */
export async function concernsView({ who, calls }: Desk): Promise<View> {
  const places = await who.places();
  const parts = await Promise.all(
    places.map(async ({ authority: { id, name } }) => {
      const all = await new Concerns(calls, id).all();
      const waiting = all.filter(({ state }) => state !== "in-hand");
      return [
        ...(places.length > 1 ? [element("h2", {}, name)] : []),
        ...(waiting.length === 0 ? [paragraph("Nothing waits to be acknowledged.")] : [list("Not acknowledged yet, the oldest first", id, waiting)]),
        ...(waiting.length === all.length ? [] : [list("Remedial actions in hand, the oldest first", id, all.filter(({ state }) => state === "in-hand"))]),
      ];
    }),
  );
  return {
    title: "Concerns",
    content: [
      heading("Concerns"),
      ...said(),
      paragraph("What auditors raised and somebody still has to act on. It stands here even where mail fails; those who were told can open it."),
      ...parts.flat(),
    ],
  };
}

function list(caption: string, authority: string, concerns: readonly Line[]): HTMLElement {
  return table(
    caption,
    ["What", "Raised", "How it stands", "Told"],
    concerns.map((one) => [
      one.mayOpen ? link(`/concerns/${authority}/${one.concern}`, NAMES[one.kind]) : NAMES[one.kind],
      lines(moment(one.raisedAt), one.audit),
      one.late ? element("strong", { class: "overdue" }, standing(one)) : standing(one),
      lines(...one.told.map((told) => `${told.name} (${told.as}): ${mail(told)}`)),
    ]),
  );
}
