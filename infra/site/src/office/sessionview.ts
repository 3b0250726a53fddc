import { Refused } from "../app/calls.js";
import { which } from "../app/thesession.js";
import { heading, link, paragraph, type View } from "../app/view.js";
import { count, date } from "../app/words.js";
import { element } from "../dom.js";
import { asking } from "./asking.js";
import { said, tell, type Desk } from "./desk.js";
import { day } from "./field.js";
import { came, caseFields, role, titled, type CaseFields } from "./sessionfields.js";
import { Sessions, type Minutes, type Session, type SessionCase } from "./sessions.js";
import { table } from "./table.js";

/** Somebody saved in between. */
const STALE = 412;

const SAVED = "Load the page again to see whether it was saved.";

/** The record of a session: when it was, who came, who stepped out of which case, in what order, and what came of each. */
export async function sessionView(desk: Desk, authority: string, audit: string): Promise<View> {
  const sessions = new Sessions(desk.calls, authority);
  const session = await sessions.ofAudit(audit);
  const { standing, quorum, missing } = session;
  return {
    title: "The record of the session",
    content: [
      paragraph(link(`/audits/${authority}/${audit}`, "Back to the audit")),
      heading("The record of the session"),
      ...said(),
      paragraph(
        `This is ${which(standing)}. It looks at ${count(standing.cases, "case")}; those who audit them keep one record together.`,
        ` ${count(quorum, "person", "people")} must sit on a case for its outcome to count, without anybody who had a hand in it.`,
      ),
      ...(session.cases.length === 1 ? [] : [element("ul", {}, ...session.cases.map((one) => element("li", {}, ...whose(authority, one))))]),
      ...state(session),
      ...(stays(session) || session.declared
        ? []
        : [paragraph(link(`/audits/${authority}/${audit}`, "Open the audit"), " first and say whether you had a hand in its case; then you can keep this record.")]),
      ...(stays(session) || missing.length === 0
        ? []
        : [element("h2", {}, "Before its audits can be handed in"), element("ul", {}, ...missing.map((sentence) => element("li", {}, sentence)))]),
      ...(stays(session) || !session.declared ? readOnly(session) : [element("h2", {}, "The record"), ...kept(desk, sessions, audit, session)]),
    ],
  };
}

/** The record to be filled in; where somebody else saved meanwhile, both stand on the page, and what is typed stays. */
function kept(desk: Desk, sessions: Sessions, audit: string, session: Session): HTMLElement[] {
  const other = element("div", { class: "clash", role: "group", "aria-label": "What somebody else saved meanwhile", hidden: "" });
  let { version } = session;
  const save = async (minutes: Minutes): Promise<void> => {
    try {
      await sessions.save(audit, minutes, version);
    } catch (failure) {
      if (!(failure instanceof Refused) || failure.status !== STALE) {
        throw failure;
      }
      const now = await sessions.ofAudit(audit);
      ({ version } = now);
      other.replaceChildren(element("h3", {}, "What somebody else saved meanwhile"), ...state(now), ...readOnly(now, "h4"));
      other.hidden = false;
      throw new Refused(STALE, "Somebody else saved the record while you wrote. Nothing that you typed is lost, and theirs stands below. Put into yours what should stand, and save again: it then takes the place of theirs.", []);
    }
    await tell(desk, "The record is saved.");
  };
  return [form(session, save), other];
}

const stays = ({ over, closed }: Session): boolean => over || closed;

/** A case with the way to its audit, or who audits it. */
const whose = (authority: string, one: SessionCase): (Node | string)[] =>
  one.audit === null ? [`${titled(one)}, audited by ${one.keeper}`] : [`${titled(one)}: `, link(`/audits/${authority}/${one.audit}`, "your audit")];

function state(session: Session): Node[] {
  const { heldOn, outcomes, cases } = session.standing;
  const held = heldOn === null ? "Nothing is on record." : `Held on ${date(heldOn)}; ${outcomes} of ${count(cases, "case")} with an outcome.`;
  const why = session.over ? " Every audit is handed in, so the record stays as it is." : " The round is closed, so the record stays as it is.";
  return [paragraph(stays(session) ? held + why : held)];
}

function form(session: Session, save: (minutes: Minutes) => Promise<void>): HTMLElement {
  const { standing, sitters, from } = session;
  const held = day("On which day was it?", `From ${date(from)} on.`, "Give the day of the session.", standing.heldOn ?? "");
  const who = came("Who came?", sitters);
  const alone = (place: number): boolean => cases.filter((one) => one.place() === place).length === 1;
  const cases: CaseFields[] = session.cases.map((one, at) => caseFields(session, one, at + 1, alone));
  const shown = (): void => cases.forEach(({ show }) => show(who.chosen()));
  who.element.addEventListener("change", shown);
  shown();
  return asking({
    title: "The record of the session",
    fields: [held, who, ...cases.flatMap(({ fields }) => fields)],
    act: "Save the record",
    unsure: SAVED,
    run: ([held = ""]) => save({ day: held, attended: [...who.chosen()], cases: [...cases].sort((one, other) => one.place() - other.place()).map((one) => one.wish()) }),
  });
}

function readOnly({ standing, sitters, cases, outcomes }: Session, level: "h2" | "h4" = "h2"): Node[] {
  const name = (id: string): string => sitters.find(({ person }) => person === id)?.name ?? id;
  if (standing.heldOn === null) {
    return [];
  }
  return [
    element(level, {}, "Who came"),
    element("ul", {}, ...sitters.filter((one) => one.came).map((one) => element("li", {}, `${one.name}, ${role(one)}`))),
    table(
      "The cases, in the order in which they were looked at",
      ["Case", "Audited by", "Stepped out", "Outcome"],
      cases.map((one) => [titled(one), one.keeper, one.steppedOut.map(name).join(", ") || "Nobody", outcomes.find(({ outcome }) => outcome === one.outcome)?.words ?? ""]),
    ),
  ];
}
