import { answersView } from "../app/answersview.js";
import { theCase } from "../app/thecase.js";
import { heading, link, paragraph, type View } from "../app/view.js";
import { date, moment } from "../app/words.js";
import { element } from "../dom.js";
import { filled } from "../form/filled.js";
import { asking } from "./asking.js";
import { said, tell, type Desk } from "./desk.js";
import { day, maybe, one } from "./field.js";
import { FindingsDesk, type Findings, type Step } from "./findings.js";
import { longWords } from "./longwords.js";

const LONGEST = 2000;
const UP_TO = "Up to 2,000 characters. Don't name the child or anybody in the family.";
const AGAIN = "Load the page again to see whether it was noted.";

/** What one audit found of one author's work: to read, to answer, and to note what was agreed about it. */
export async function findingView(desk: Desk, authority: string, author: string, audit: string): Promise<View> {
  const findings = new FindingsDesk(desk.calls, authority);
  const found = await findings.one(author, audit);
  const title = `${found.title}, ${found.period}`;
  return {
    title: `Findings: ${title}`,
    content: [
      paragraph(link("/findings", "Findings")),
      heading(found.own ? `Findings on my work: ${title}` : `Findings on the work of ${found.name}: ${title}`),
      ...said(),
      ...what(found),
      element("h2", {}, "What was said and agreed"),
      element("ul", { class: "work" }, ...found.steps.map((step) => element("li", {}, ...words(step)))),
      ...(found.own ? [answering(desk, findings, found)] : [noting(desk, findings, found)]),
    ],
  };
}

function what({ what: held, shownUntil, own, name }: Findings): Node[] {
  if (held === null) {
    return [element("p", { class: "notice" }, "What the audit found isn't shown any more: its time is over, the audit was taken back, or no agreement on sharing data with you holds today. What was said and agreed stays.")];
  }
  const { attributes, caseNumber, form, answers } = held;
  return [
    paragraph(`You and ${own ? "your line manager" : name} can read this until ${date(shownUntil)}.`),
    element("h2", {}, "The case"),
    ...theCase({ attributes, dates: {}, clocks: [], caseNumber }),
    element("h2", {}, "What the audit found"),
    ...answersView(form, filled(form, answers, attributes)),
  ];
}

function words({ kind, at, by, words: text, help, on, again }: Step): Node[] {
  const quoted = text === "" ? [] : [element("p", { class: "said" }, text)];
  switch (kind) {
    case "returned":
      return [paragraph(`The findings came back on ${moment(at)}.`)];
    case "answered":
      return [paragraph(`${by} ${help ? "asked for help" : "said to have read them"} on ${moment(at)}.`), ...quoted];
    case "discussed":
      return [
        paragraph(`Discussed${on === null ? "" : ` on ${date(on)}`}; ${by} noted:`),
        ...quoted,
        paragraph(again === null ? "Nothing more is left to do." : `To be looked at again on ${date(again)}.`),
      ];
  }
}

function answering(desk: Desk, findings: FindingsDesk, found: Findings): HTMLElement {
  return asking({
    title: "Say that you have read it",
    will: ["Your line manager sees what you say here. It stays as it is."],
    fields: [
      longWords("Anything you would like to say?", `${UP_TO} It may stay empty.`, "", LONGEST),
      one("Would you like help with it?", [["no", "No, I have read it"], ["yes", "Yes, I would like to talk about it"]], "Say whether you would like help.", "no"),
    ],
    act: "I have read this",
    unsure: AGAIN,
    run: async ([text = "", help]) => {
      await findings.answer(found, text, help === "yes");
      await tell(desk, help === "yes" ? "Noted. Your line manager sees that you ask for help." : "Noted. Your line manager sees that you have read it.");
    },
  });
}

function noting(desk: Desk, findings: FindingsDesk, found: Findings): HTMLElement {
  return asking({
    title: "Note what you agreed",
    will: [`${found.name} and you read it here, nobody else. It stays on your list until nothing is left to look at again.`],
    fields: [
      day("On which day did you talk?", "", "Say on which day you talked about it."),
      longWords("What did you agree?", UP_TO, "Say what you agreed, or that nothing needs to change.", LONGEST),
      maybe(day("When will you look at it again?", "Leave it empty if nothing is left to do.", "Give the whole date, or none.")),
    ],
    act: "Note this",
    unsure: AGAIN,
    run: async ([on = "", agreed = "", again = ""]) => {
      await findings.discuss(found, on, agreed, again);
      await tell(desk, again === "" ? "Noted. Nothing is left to do." : `Noted. It stays on your list to be looked at again on ${date(again)}.`);
    },
  });
}
