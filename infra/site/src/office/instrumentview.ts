import { facts, heading, link, paragraph, type View } from "../app/view.js";
import { wholeForm } from "../app/onpaper.js";
import { element } from "../dom.js";
import { change } from "./change.js";
import { said, type Desk } from "./desk.js";
import { words } from "./field.js";
import { Instruments, type Version } from "./instruments.js";
import { broughtBy, differenceWords, versionWords } from "./instrumentwords.js";
import { tryForm } from "./tryform.js";

/** A version of an instrument: where it comes from, in what it differs, the form as auditors have it, and the button that approves it. */
export async function instrumentView(desk: Desk, authority: string, instrument: string, number: string): Promise<View> {
  const instruments = new Instruments(desk.calls, authority);
  const version = await instruments.version(instrument, number);
  const { title, origin, activities, form } = version;
  const name = `${title}, version ${origin.version}`;
  return {
    title: name,
    content: [
      paragraph(link(`/instruments/${authority}`, "All instruments")),
      heading(name),
      ...said(),
      facts([
        ["State", versionWords(origin)],
        ["Where it comes from", broughtBy(origin).join(" ")],
        ["Used by", activities.length === 0 ? "no activity" : activities.join(", ")],
      ]),
      ...remarks(version),
      ...differences(version),
      ...(origin.state === "proposed" ? [approval(desk, instruments, version)] : []),
      ...(origin.state === "in-force" && origin.approvedAt !== null ? [withdrawal(desk, instruments, version)] : []),
      element("h2", {}, "As an auditor sees it"),
      ...(form.sections.length === 0 ? [paragraph("Nobody has written its questions yet.")] : shown(form)),
    ],
  };
}

function shown(form: Version["form"]): Node[] {
  return [
    paragraph("Try it: questions come and go with your answers; those that hang on the case, such as on its age group, stand at the end of this page. Nothing is saved."),
    tryForm(form),
    element("details", { class: "change" }, element("summary", {}, "Everything it may ask"), element("div", {}, ...wholeForm(form))),
  ];
}

function remarks({ remarks: all }: Version): Node[] {
  return all.length === 0
    ? []
    : [element("h2", {}, "How the workbook was read"), paragraph("Nothing here keeps the form from being used. If something isn’t as you meant it, change the workbook and upload it again."), element("ul", {}, ...all.map((one) => element("li", {}, one)))];
}

function differences({ origin, inForce, differences: all }: Version): Node[] {
  if (inForce === null || origin.version === inForce) {
    return [];
  }
  return [
    element("h2", {}, `In what it differs from version ${inForce}`),
    ...(all.length === 0 ? [paragraph("Its questions are the same.")] : differenceWords(all)),
  ];
}

function approval(desk: Desk, instruments: Instruments, version: Version): HTMLElement {
  const { title, origin, activities } = version;
  return change(desk, {
    title: "Approve this version",
    will: [
      `Rounds announced from now on are asked on version ${origin.version}${activities.length === 0 ? "" : `: ${activities.join(", ")}`}. Rounds that are announced or under way keep theirs.`,
      "It can’t be changed then; what is wrong with it is put right by the version after it. Your name stands beside it.",
    ],
    act: `Approve version ${origin.version}`,
    run: async () => {
      await instruments.approve(version);
      return `Version ${origin.version} of “${title}” is in force for rounds announced from now on.`;
    },
  });
}

function withdrawal(desk: Desk, instruments: Instruments, version: Version): HTMLElement {
  const { title, origin, activities } = version;
  return change(desk, {
    title: "Withdraw this version",
    will: [
      `Audits handed out from now on are asked on the version that was in force before it${activities.length === 0 ? "" : `: ${activities.join(", ")}`}; so are rounds announced or drawn with it. Its number isn’t used again.`,
      "A round whose audits are handed out keeps it: nobody’s answers are lost, and everybody is asked the same. Where it is practised, nothing more is saved.",
    ],
    fields: [words("Why?", "Without naming a case. It stands beside the version, and whoever practises on it is told.", "Say why.")],
    act: `Withdraw version ${origin.version}`,
    run: async ([reason = ""]) => {
      const { keptBy } = await instruments.withdraw(version, reason);
      return `Version ${origin.version} of “${title}” is withdrawn.${keptBy.length === 0 ? "" : ` Their audits are handed out, so these rounds keep it: ${keptBy.join("; ")}.`}`;
    },
  });
}
