import { heading, paragraph, type View } from "../app/view.js";
import { capital, date } from "../app/words.js";
import { Agreements, type Agreement, type Listed } from "./agreements.js";
import { change } from "./change.js";
import { said, type Desk } from "./desk.js";
import { day, listed, maybe, one, several } from "./field.js";
import { lines, table } from "./table.js";

const LEVELS = [
  ["redacted", "Redacted: names, birth dates and addresses are taken out"],
  ["anonymised", "Anonymised: nobody could find out whose they are; a QA officer hands them over"],
  ["identifiable", "As they are"],
] as const;

/** With whom data may be shared, until when, and what to do about it. */
export async function agreementsView(desk: Desk, authority: string): Promise<View> {
  const agreements = new Agreements(desk.calls, authority);
  const all = await agreements.all();
  return {
    title: "Agreements",
    content: [
      heading("Agreements"),
      ...said(),
      ...(all.partners.length === 0
        ? [paragraph("The framework asks for no agreement on sharing data: nobody from outside audits here.")]
        : [
            paragraph(`People of ${all.partners.map(({ title }) => title).join(", ")} are given audits, and read papers, only while an agreement on sharing data with them is on record. What counts is the signed agreement; here stands what was agreed.`),
            record(desk, agreements, all),
          ]),
      ...(all.agreements.length === 0 ? [] : [list(all.agreements), ...all.agreements.filter(({ stage }) => HOLDS.includes(stage)).map((agreement) => withdraw(desk, agreements, agreement))]),
    ],
  };
}

const HOLDS = ["ahead", "current", "ending"];

const list = (agreements: readonly Agreement[]): HTMLElement =>
  table(
    "On record, the one that ends last first",
    ["With", "For", "Papers", "Days", "Now"],
    agreements.map((one) => [capital(one.title), lines(...one.activities), capital(papers(one.level)), lines(...days(one)), stage(one)]),
  );

const papers = (level: string): string => (level === "identifiable" ? "as they are" : level);

const days = ({ from, until, recommendedOn }: Agreement): string[] => [`${date(from)} to ${date(until)}`, ...(recommendedOn === null ? [] : [`Recommended on ${date(recommendedOn)}`])];

function stage({ stage, until, withdrawnOn }: Agreement): string {
  switch (stage) {
    case "ahead":
      return "Hasn’t begun";
    case "current":
      return "Holds";
    case "ending":
      return `Ends soon, on ${date(until)}: have the next one signed`;
    case "withdrawn":
      return `Withdrawn on ${date(withdrawnOn ?? until)}`;
    default:
      return "Ended";
  }
}

function record(desk: Desk, agreements: Agreements, { partners, activities }: Listed): HTMLElement {
  const recommending = [...new Set(partners.flatMap(({ recommendedBy }) => (recommendedBy === null ? [] : [recommendedBy])))];
  return change(desk, {
    title: "Record an agreement",
    will: ["Once it is recorded its people are given audits of these activities, as long as the agreement lasts until the audits are due. Places that stayed open for want of it are filled by “Look for auditors again” on the round’s page. You are told by mail six weeks before its end."],
    fields: [
      listed("With whom?", partners.map(({ partner, title }) => [partner, capital(title)]), "Choose with whom."),
      several("For which activities?", activities.map(({ activity, title, papers: least }) => [activity, `${title} (papers ${papers(least)} at least)`]), []),
      one("What may be shared of papers?", LEVELS, "Choose what may be shared."),
      day("First day", "", "Give its first day."),
      day("Last day", "", "Give its last day."),
      ...(recommending.length === 0 ? [] : [maybe(day("Recommended on", `By the ${recommending.join(" or the ")}, where it must be.`, "Give the whole date, or none."))]),
    ],
    act: "Record this agreement",
    run: async ([partner = "", covered = "", level = "", from = "", until = "", recommendedOn = ""]) => {
      const terms = { partner, activities: covered.split("\n").filter((id) => id !== ""), level, from, until };
      const { title } = await agreements.record(recommendedOn === "" ? terms : { ...terms, recommendedOn });
      return `The agreement with ${title} is on record.`;
    },
  });
}

function withdraw(desk: Desk, agreements: Agreements, { agreement, title, from, until }: Agreement): HTMLElement {
  return change(desk, {
    title: `Withdraw the agreement with ${title}, ${date(from)} to ${date(until)}`,
    will: ["It ends at once: its people are given nothing more and read no papers. It stays in the list. If there was only a mistake in it, record it anew after that."],
    act: "Withdraw this agreement",
    run: async () => {
      const { left } = await agreements.withdraw(agreement);
      return [`The agreement with ${title} is withdrawn.`, ...left].join("\n");
    },
  });
}
