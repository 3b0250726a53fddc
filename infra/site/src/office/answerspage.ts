import { answersView } from "../app/answersview.js";
import { words } from "../app/feedback.js";
import { facts, heading, link, paragraph, type View } from "../app/view.js";
import { date, label, moment } from "../app/words.js";
import { element } from "../dom.js";
import { filled } from "../form/filled.js";
import { WhatCameIn, type Answered } from "./answered.js";
import { asking } from "./asking.js";
import { said, tell, type Desk } from "./desk.js";
import { longWords } from "./longwords.js";

const LONGEST = 2000;
const UP_TO = "Up to 2,000 characters. One of the two may stay empty.";

/** One audit that came in, as an officer reads it, with the feedback on it and the place to write more. */
export async function answersPage(desk: Desk, authority: string, cycle: string, audit: string): Promise<View> {
  const cameIn = new WhatCameIn(desk.calls, authority);
  const answered = await cameIn.audit(audit);
  const { auditor, handedInAt, late, draw, drawId, attributes, form, own, shownUntil } = answered;
  return {
    title: `Audit by ${auditor}`,
    content: [
      paragraph(link(`/rounds/${authority}/${cycle}/answers`, "What came in of this round")),
      heading(`Audit by ${auditor}`),
      ...said(),
      facts([
        ["Form", form.title],
        ["Handed in", `${moment(handedInAt)}${late ? ", late" : ""}`],
        ["Reference", answered.audit],
        ["Its auditor can look at it until", date(shownUntil)],
      ]),
      element("h2", {}, "The case"),
      facts(Object.entries(attributes).map(([field, value]) => [label(field), value === "" ? "not known" : value])),
      paragraph(link(`/rounds/${authority}/${cycle}/${draw}/${drawId}`, "The case on the round's page")),
      element("h2", {}, "The answers"),
      ...answersView(form, filled(form, answered.answers, attributes)),
      element("h2", {}, "Feedback"),
      ...written(answered),
      ...(own ? [paragraph("You answered this audit yourself; another QA officer has to write about it.")] : [writing(desk, cameIn, answered)]),
    ],
  };
}

function written({ feedback }: Answered): Node[] {
  return feedback.length === 0
    ? [paragraph("Nobody has written anything yet.")]
    : feedback.map((note) =>
        element("section", { class: "receipt" }, ...words(note), paragraph(note.readAt === null ? "Its auditor hasn't said to have read it." : `Its auditor has read it: ${moment(note.readAt)}.`)),
      );
}

function writing(desk: Desk, cameIn: WhatCameIn, answered: Answered): HTMLElement {
  return asking({
    title: "Write feedback",
    will: [
      `Only ${answered.auditor} and QA officers read it, here; a mail says no more than that there is some. What is written stays as it is.`,
      "Don't name the child or anybody in the family, and say nothing of other people who audit: it is still read when the case isn't shown any more.",
    ],
    fields: [longWords("What was done well?", UP_TO, "", LONGEST), longWords("What to look at next time?", UP_TO, "", LONGEST)],
    act: "Send this feedback",
    unsure: "Load the page again to see whether it was written.",
    run: async ([well = "", next = ""]) => {
      await cameIn.write(answered, well, next);
      await tell(desk, `It is written, and ${answered.auditor} is told that there is feedback.`);
    },
  });
}
