import { heading, link, paragraph, type View } from "../app/view.js";
import { moment } from "../app/words.js";
import { WhatCameIn } from "./answered.js";
import type { Desk } from "./desk.js";
import { Rounds } from "./rounds.js";
import { group } from "./roundwords.js";
import { table } from "./table.js";

const READINGS: Readonly<Record<string, string>> = { none: "None yet", new: "Written, not read yet", read: "Read by its auditor" };

/** What came in of a round: each audit with its auditor, and how far the feedback on it is. */
export async function answeredView({ calls }: Desk, authority: string, cycle: string): Promise<View> {
  const [round, audits] = await Promise.all([new Rounds(calls, authority).round(cycle), new WhatCameIn(calls, authority).ofRound(cycle)]);
  const title = `What came in: ${round.title}`;
  return {
    title,
    content: [
      paragraph(link(`/rounds/${authority}/${cycle}`, round.title)),
      heading(title),
      paragraph("Read an audit to write to its auditor what was done well, or what to look at next time. Each look is noted down."),
      audits.length === 0
        ? paragraph("Nothing has come in yet.")
        : table(
            "Audits that came in",
            ["Audit", "Auditor", "Drawn for", "Handed in", "Feedback"],
            audits.map((one) => [
              link(`/rounds/${authority}/${cycle}/answers/${one.audit}`, one.audit),
              one.auditor,
              group(one),
              `${moment(one.handedInAt)}${one.late ? ", late" : ""}`,
              READINGS[one.feedback] ?? "",
            ]),
          ),
    ],
  };
}
