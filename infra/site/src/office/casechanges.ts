import type { Replies } from "../app/replies.js";
import { label } from "../app/words.js";
import { change } from "./change.js";
import { day, listed, one, words } from "./field.js";
import type { Open } from "./roundchanges.js";
import type { DrawnCase, Slot } from "./rounds.js";
import { caseName, FINDERS, group, REPLACEMENTS, RETURNS, VOIDINGS } from "./roundwords.js";

/** What the state of the round, and of the case's audits, permits to do with a case. */
export function caseChanges(open: Open, draw: string, drawn: DrawnCase): HTMLElement[] {
  const { state } = open.round;
  const counts = open.slots.some((slot) => slot.state === "submitted");
  return [
    ...(state === "drawn" || (state === "collecting" && !counts) ? [replace(open, draw, drawn)] : []),
    ...open.slots.flatMap((slot) => slotChanges(open, slot)),
  ];
}

function slotChanges(open: Open, slot: Slot): HTMLElement[] {
  const running = open.round.state === "collecting";
  switch (slot.state) {
    case null:
    case "released":
    case "voided":
      return running ? [give(open, slot)] : [];
    case "assigned":
      return running ? [give(open, slot), takeBack(open, slot)] : [];
    case "in-progress":
      return running ? [takeBack(open, slot)] : [];
    case "submitted":
      return [giveBack(open, slot), takeBack(open, slot)];
  }
}

function replace({ desk, rounds, round }: Open, draw: string, drawn: DrawnCase): HTMLElement {
  return change(desk, {
    title: "Replace this case",
    will: [
      "The case leaves the sample and the next reserve drawn for the same group takes its place. The certificate will count the reason without naming the case. This can't be undone.",
      ...(round.state === "collecting" ? ["Its auditor is told by mail; what was answered so far isn't used."] : []),
    ],
    fields: [one("Why can't it be audited?", REPLACEMENTS, "Choose a reason: only these facts about the case count.")],
    act: "Replace the case",
    next: location.pathname.split("/").slice(0, 4).join("/"),
    run: async ([reason]) => {
      const { by } = await rounds.change<Replies["SamplingController.Replaced"]>("POST", round.cycle, ["draws", draw, "replacements"], { drawId: drawn.drawId, reason });
      return by === null
        ? `Case ${caseName(drawn)} has left the sample. No reserve was left for ${group(drawn)}, so the sample is one case smaller.`
        : `Case ${caseName(drawn)} has left the sample; the next reserve for ${group(drawn)} has taken its place.`;
    },
  });
}

function give({ desk, rounds, round, people }: Open, slot: Slot): HTMLElement {
  const others = people.filter(({ id }) => id !== slot.auditor);
  return change(desk, {
    title: slot.auditor === null ? "Give it to somebody" : "Give it to somebody else",
    will: [
      `The audit goes to whom you choose, who is told by mail${slot.name === null ? "" : `; so is ${slot.name}, who loses it`}. Whoever had a hand in the case can't have it, whatever you choose.`,
      "You can choose outside the roles that the framework asks for; the audit's history notes that you did.",
    ],
    fields: [
      listed("Who audits it?", others.map(({ id, name, roles }) => [id, [name, ...roles.map(label)].join(", ")] as const), "Choose somebody."),
      words("Why?", "A few words, without naming anybody. They stay in the audit's history.", "Say why in a few words."),
    ],
    act: "Give the audit",
    run: async ([auditor = "", reason]) => {
      await rounds.change("POST", round.cycle, ["allocation", String(slot.slot), "override"], { auditor, reason });
      return `The audit is ${people.find(({ id }) => id === auditor)?.name ?? auditor}'s now.`;
    },
  });
}

function takeBack({ desk, rounds }: Open, slot: Slot): HTMLElement {
  const audit = slot.audit ?? "";
  const state = slot.state;
  const name = slot.name ?? "the auditor";
  const submitted = state === "submitted";
  return change(desk, {
    title: submitted ? "Void this audit" : "Take this audit from its auditor",
    will: submitted
      ? [`What ${name} submitted is kept and no longer counts. While the round takes answers somebody else does the audit again. ${name} is told by mail. This can't be undone.`]
      : [`The audit goes to somebody else if the framework's rules let anybody have it. What ${name} answered so far isn't used. This can't be undone.`],
    fields: [one("Why can't it stand?", VOIDINGS, "Choose a reason."), one("Who found it?", FINDERS, "Choose who found it.")],
    act: submitted ? "Void the audit" : "Take the audit back",
    run: async ([reason, foundBy]) => {
      await rounds.audit(audit, "voiding", { reason, foundBy });
      return submitted ? "The audit is voided." : `The audit is no longer ${name}'s. Look again in a minute to see who has it.`;
    },
  });
}

function giveBack({ desk, rounds, round }: Open, slot: Slot): HTMLElement {
  const audit = slot.audit ?? "";
  const name = slot.name ?? "Its auditor";
  const over = round.state !== "collecting";
  return change(desk, {
    title: "Give this audit back to its auditor",
    will: [
      `${name} can change the answers and has to submit them again. Until then the audit doesn't count.`,
      ...(over ? ["The round is over: it takes answers again until the days you give, and its report is made anew."] : []),
    ],
    fields: [
      one("Why?", RETURNS, "Choose a reason."),
      ...(over ? [day("Audits are due on", "Days that are past have to move to later ones.", "Give the day on which audits are due.", round.days.dueOn ?? ""), day("The round closes after", "", "Give the last day on which answers are taken.", round.days.closesOn ?? "")] : []),
    ],
    act: "Give the audit back",
    run: async ([reason, dueOn, closesOn]) => {
      await rounds.audit(audit, "reopening", { reason, ...(over ? { dueOn, closesOn } : {}) });
      return `The audit is ${name}'s again; ${name} is told by mail.`;
    },
  });
}
