import { facts, heading, link, paragraph, type View } from "../app/view.js";
import { moment } from "../app/words.js";
import { element } from "../dom.js";
import { asking } from "./asking.js";
import { change } from "./change.js";
import { Concerns, type Concern } from "./concerns.js";
import { decline, DECLINES, mail, NAMES, ONCE, standing } from "./concernwords.js";
import { said, tell, type Desk } from "./desk.js";
import { one } from "./field.js";
import { table } from "./table.js";

/** A concern for those who were told of it: what was seen, who knows, and the button that says "I see to it". */
export async function concernView(desk: Desk, authority: string, id: string): Promise<View> {
  const concerns = new Concerns(desk.calls, authority);
  const concern = await concerns.concern(id);
  const line = concern.standing;
  const title = NAMES[line.kind];
  return {
    title,
    content: [
      paragraph(link("/concerns", "Concerns")),
      heading(title),
      ...said(),
      paragraph(standing(line)),
      ...steps(desk, concerns, concern),
      element("h2", {}, "What the auditor saw"),
      element("blockquote", { class: "seen" }, concern.words),
      element("h2", {}, "The case"),
      facts(known(concern)),
      table(
        "Who has been told",
        ["Who", "As", "Mail"],
        line.told.map((told) => [told.name, told.step === 0 ? told.as : `${told.as}, since nobody acknowledged`, mail(told)]),
      ),
    ],
  };
}

function known({ caseNumber, raisedBy, acknowledged, settled, reason, standing: { audit, raisedAt } }: Concern): (readonly [string, string])[] {
  return [
    ["Case number", caseNumber ?? "not known here"],
    ["Audit", audit],
    ["Raised", `${moment(raisedAt)}, by ${raisedBy}`],
    ...(acknowledged === null ? [] : [["Acknowledged", `${moment(acknowledged.at)}, by ${acknowledged.by}`] as const]),
    ...(settled === null ? [] : [[reason === null ? "Done" : "Not done", `${moment(settled.at)}, by ${settled.by}`] as const]),
    ...(reason === null ? [] : [["Why not", decline(reason)] as const]),
  ];
}

/** What the reader may do now. */
function steps(desk: Desk, concerns: Concerns, { standing: { concern, kind, state } }: Concern): Node[] {
  if (state === "raised" || state === "told") {
    const safeguarding = kind === "safeguarding";
    return [
      paragraph(safeguarding ? "Whoever acknowledges it takes it on, by your own safeguarding route." : "Whoever acknowledges it takes it on, and says here when it is done."),
      asking({
        title: "Acknowledge",
        act: "Acknowledge: I see to it",
        unsure: ONCE,
        run: async () => {
          await concerns.acknowledge(concern);
          await tell(desk, "Acknowledged. The others see that you have taken it on.");
        },
      }),
    ];
  }
  if (state !== "in-hand") {
    return [];
  }
  return [
    change(desk, {
      title: "It is done",
      will: ["The list no longer shows it. Its auditor and the others see that it is done."],
      act: "It is done",
      run: async () => {
        await concerns.settle(concern, "done");
        return "It is done.";
      },
    }),
    change(desk, {
      title: "It won't be done",
      will: ["The list no longer shows it. The others see why."],
      fields: [one("Why not?", DECLINES, "Choose why it won't be done.")],
      act: "Say that it won't be done",
      run: async ([reason = ""]) => {
        await concerns.settle(concern, reason);
        return "It won't be done, and the others see why.";
      },
    }),
  ];
}
