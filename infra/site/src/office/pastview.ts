import { Api } from "../app/api.js";
import { heading, link, paragraph, type View } from "../app/view.js";
import { nameOf, stands } from "../app/work.js";
import { moment } from "../app/words.js";
import type { Desk } from "./desk.js";
import { table, type Cell } from "./table.js";

const READINGS: Readonly<Record<string, string>> = { none: "None", new: "New: open the audit to read it", read: "You have read it" };

/** Everything that somebody handed in, the newest first, and the feedback on it. */
export async function pastView({ calls, who }: Desk): Promise<View> {
  const api = new Api(calls);
  const found = await Promise.all((await who.places()).map(async ({ authority: { id } }) => (await api.work(id)).audits.map((one) => ({ id, one }))));
  const past = found
    .flat()
    .flatMap(({ id, one }) => (one.handedInAt === null ? [] : [{ id, one, at: one.handedInAt }]))
    .sort((a, b) => b.at.localeCompare(a.at));
  return {
    title: "Past audits",
    content: [
      paragraph(link("/audits", "Your audits")),
      heading("Past audits"),
      paragraph("What you answered and what was known of the case is shown until thirty days after the round's closing day, and again for thirty days after somebody has written to you about it."),
      past.length === 0
        ? paragraph("You haven't handed in any audit yet.")
        : table(
            "Audits that you handed in",
            ["Audit", "Handed in", "How it stands", "Feedback"],
            past.map(({ id, one, at }): Cell[] => [link(`/audits/${id}/${one.audit}`, nameOf(one)), moment(at), stands(one), READINGS[one.feedback] ?? ""]),
          ),
    ],
  };
}
