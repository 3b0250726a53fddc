import { facts, heading, link, paragraph, type View } from "../app/view.js";
import { count, date } from "../app/words.js";
import { element } from "../dom.js";
import { change } from "./change.js";
import { said, type Desk } from "./desk.js";
import { several } from "./field.js";
import { Practices, type Line } from "./practices.js";
import { table } from "./table.js";

const STATES: Readonly<Record<string, string>> = { new: "Not begun", begun: "Begun", submitted: "Handed in" };

/** Practice: what is open and who has tried it, and the way to open more. */
export async function practicesView(desk: Desk, authority: string): Promise<View> {
  const practices = new Practices(desk.calls, authority);
  const all = await practices.all();
  const open = all.filter(({ state }) => state !== "none");
  const closed = all.filter(({ state }) => state === "none");
  return {
    title: "Practice",
    content: [
      paragraph(link(`/instruments/${authority}`, "All instruments")),
      heading("Practice"),
      ...said(),
      paragraph("Auditors try a form on an invented case before their first round. Nothing of it counts anywhere, and nobody is mailed: tell them yourself. They find it under Your audits."),
      ...(open.length === 0 ? [] : [element("h2", {}, "Open now"), ...open.flatMap((one) => running(desk, authority, practices, one))]),
      element("h2", {}, "What can be practised"),
      ...closed.map((one) => (one.obstacle === null ? opening(desk, practices, one) : paragraph(`${one.title}: ${one.obstacle}`))),
    ],
  };
}

function running(desk: Desk, authority: string, practices: Practices, { activity, title, form, state, openedOn, openedBy, lastDay, auditors }: Line): Node[] {
  const tried = auditors.some((one) => one.state === "submitted");
  return [
    element("h3", {}, title),
    ...(state === "ending"
      ? [paragraph("It has ended, but not everything that was tried is erased yet. That is done tomorrow morning, or now if you end it again.")]
      : [
          facts([
            ["Form", form],
            ["Opened", `${date(openedOn ?? "")} by ${openedBy ?? ""}`],
            ["Ends", `after ${date(lastDay ?? "")}, if nobody ends it before; what was answered is erased then`],
          ]),
          table(
            `Who practises: ${title}`,
            ["Auditor", "How far"],
            auditors.map((one) => [one.name, STATES[one.state] ?? one.state]),
          ),
          ...(tried ? [paragraph(link(`/instruments/${authority}/practice/${activity}`, `Side by side: ${title}`))] : []),
        ]),
    change(desk, {
      title: `End practice: ${title}`,
      will: ["It goes from their lists, and everything that was answered in it is erased. Nobody is mailed."],
      act: "End this practice",
      run: async () => {
        await practices.end(activity);
        return `Practice of “${title}” has ended, and what was tried is erased.`;
      },
    }),
  ];
}

function opening(desk: Desk, practices: Practices, { activity, title, form, auditors }: Line): Node {
  if (auditors.length === 0) {
    return paragraph(`${title}: nobody here may audit for it at present. List people and their roles under People first.`);
  }
  return change(desk, {
    title: `Open practice: ${title}`,
    will: [`They answer the form “${form}” as it stands now, for 30 days or until you end it. ${count(auditors.length, "person", "people")} may audit for it; tick some to let only them practise.`],
    fields: [several("Only these (none ticked: all of them)", auditors.map(({ person, name }) => [person, name] as const), [])],
    act: "Open this practice",
    run: async ([chosen = ""]) => {
      await practices.open(activity, chosen.split("\n").filter((one) => one !== ""));
      return `Practice of “${title}” is open. Nobody was mailed: tell them that they find it under Your audits.`;
    },
  });
}
