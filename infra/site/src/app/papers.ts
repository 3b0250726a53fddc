import { element } from "../dom.js";
import type { OpenAudit } from "../form/openaudit.js";
import type { Papers } from "./api.js";
import { choosing, excuse } from "./choosing.js";
import { awaited, sheets } from "./sheets.js";
import { contributedWords } from "./words.js";
import { button, paragraph } from "./view.js";

const NOTHING = "nothing";

/** How the auditor comes by the papers, and whether they could be opened: said here, and taken back here. */
export function papers(open: OpenAudit, wide: boolean): HTMLElement {
  const { what, missing } = open.audit.papers;
  const place = element("div", {});
  const told = async (word: string): Promise<void> => {
    await open.tellPapers(word);
    const said = show();
    said.focus();
  };

  function show(): HTMLElement {
    const said = open.audit.papers.word === NOTHING ? question(open.audit.papers, told) : answer(open.audit.papers, told);
    place.replaceChildren(said);
    return said;
  }

  show();
  return element(
    "details",
    { class: "papers", ...(wide && (open.audit.papers.word === NOTHING || missing.length > 0) ? { open: "" } : {}) },
    element("summary", {}, element("h2", {}, "The papers")),
    ...(what.length === 0 ? [] : [paragraph(`You read: ${what.join(", ")}.`)]),
    ...come(open),
    ...(missing.length === 0 ? [] : [element("p", { class: "notice" }, `Never sent, so judge by the others: ${missing.join(", ")}.`)]),
    ...contributions(open.audit.papers),
    place,
  );
}

/** What should be there of others' work and isn't, and what nobody expects of this case. */
function contributions({ contributed }: Papers): HTMLElement[] {
  return contributed.length === 0
    ? []
    : [paragraph(`Contributions: ${contributed.map(({ contribution, state }) => `${contribution} ${contributedWords(state).toLowerCase()}`).join(", ")}.`)];
}

function come(open: OpenAudit): HTMLElement[] {
  if (open.audit.papers.withheld) {
    return [element("p", { class: "notice" }, "There is no agreement on sharing data with you today, so papers can’t be read. Your answers are kept. Ask your QA officer how to go on.")];
  }
  switch (open.audit.papers.way) {
    case "reference":
      return [paragraph("Open them in your council's system under the case number above.")];
    case "bundle":
      return [paragraph("They are read here, redacted. The case number isn't shown."), ...sheets(open)];
    default:
      return [paragraph("Your QA officer hands them over. They aren't shown here, nor is the case number.")];
  }
}

/** What is said can't be mistaken: one answer for “yes”, once there is something to open, one for each reason why not. */
function question(papers: Papers, tell: (word: string) => Promise<void>): HTMLElement {
  const closed = papers.withheld || awaited(papers).length > 0;
  const choice = {
    name: "papers",
    title: "The papers",
    legend: "Could you open the papers?",
    hint: "If not, your QA officers are told by mail. You can take it back.",
    options: papers.words.filter(({ word, trouble }) => word !== NOTHING && (trouble || !closed)).map((one) => [one.word, one.trouble ? `No: ${one.words}` : "Yes, I could open them"] as const),
    button: element("button", { type: "submit", class: "second" }, "Say so"),
  };
  return choosing(choice, tell);
}

function answer({ word, words }: Papers, tell: (word: string) => Promise<void>): HTMLElement {
  const problem = element("p", { class: "fault", role: "alert" });
  const said = words.find((one) => one.word === word);
  const sentence = said === undefined || !said.trouble ? "You could open the papers." : `You couldn't: ${said.words}. Your QA officers have been told.`;
  return element(
    "div",
    { class: "notice", tabindex: "-1" },
    paragraph(sentence),
    problem,
    button("Take this back", () => void tell(NOTHING).catch((failure: Error) => excuse(problem, failure)), "quiet"),
  );
}
