import type { Replies } from "../app/replies.js";
import { count, date } from "../app/words.js";
import { agree } from "./agreeing.js";
import { change } from "./change.js";
import { diceChanges } from "./dice.js";
import type { Desk } from "./desk.js";
import { day, listed, one } from "./field.js";
import type { Someone } from "./people.js";
import { results } from "./resultchanges.js";
import type { Round, Rounds, Slot } from "./rounds.js";
import { ABSENCES, EXTENSIONS, REOPENINGS } from "./roundwords.js";

/** A round on the desk of somebody who runs it. */
export interface Open {
  readonly desk: Desk;
  readonly rounds: Rounds;
  readonly round: Round;
  readonly slots: readonly Slot[];
  readonly people: readonly Someone[];
}

interface Days {
  readonly dueOn: string;
  readonly closesOn: string;
}

/** What its state permits to do with a round as a whole. */
export function roundChanges(open: Open): HTMLElement[] {
  switch (open.round.state) {
    case "announced":
      return [...open.round.sizes.filter(({ draw }) => !open.round.dice.some((one) => one.draw === draw && one.snapshot !== null)).map((size) => agree(open, size)), ...diceChanges(open)];
    case "drawn":
      return [confirm(open)];
    case "confirmed":
      return [];
    case "collecting":
      return [...(open.round.tool === null ? [] : [results(open, open.round.tool)]), extend(open), absent(open), reallocate(open)];
    case "closed":
    case "to-approve":
    case "approved":
    case "reported":
      return [reopen(open)];
  }
}

function confirm({ desk, rounds, round }: Open): HTMLElement {
  return change(desk, {
    title: "Confirm the sample",
    will: [
      "The audits of all cases below are handed out and the auditors are invited by mail. Before that, replace every case that can't be audited: open it in the table.",
      "A confirmed sample stands. Later a case can only be replaced as long as no audit of it counts.",
    ],
    act: "Confirm this sample",
    run: async () => {
      await rounds.change("POST", round.cycle, ["confirmation"]);
      return "The sample is confirmed. The audits are being handed out and the auditors invited; look again in a minute to see who has what.";
    },
  });
}

function extend({ desk, rounds, round }: Open): HTMLElement {
  const { dueOn, closesOn } = round.days;
  return change(desk, {
    title: "Give everybody more time",
    will: ["The round's days move to later ones. Everybody with an open audit is told by mail, with the reason. Days can't be moved back."],
    fields: [
      one("Why?", EXTENSIONS, "Choose a reason."),
      day("Audits are due on", "", "Give the day on which audits are due.", dueOn ?? ""),
      day("The round closes after", "Answers that come between the two days count as late.", "Give the last day on which answers are taken.", closesOn ?? ""),
    ],
    act: "Move the days",
    run: async ([reason, due, closes]) => until(await rounds.change("PUT", round.cycle, ["deadline"], { reason, dueOn: due, closesOn: closes }), "The days are moved and everybody with an open audit is told."),
  });
}

function reopen({ desk, rounds, round }: Open): HTMLElement {
  const { dueOn, closesOn } = round.days;
  return change(desk, {
    title: "Reopen the round",
    will: [
      "Answers are taken again until the new closing day: audits that were voided are done again by somebody else, those that never came in may come in. Then the report is made anew as a further version that says why.",
    ],
    fields: [
      one("Why?", REOPENINGS, "Choose a reason."),
      day("Audits are due on", "Days that are past have to move to later ones.", "Give the day on which audits are due.", dueOn ?? ""),
      day("The round closes after", "", "Give the last day on which answers are taken.", closesOn ?? ""),
    ],
    act: "Reopen this round",
    run: async ([reason, due, closes]) => until(await rounds.change("PUT", round.cycle, ["reopening"], { reason, dueOn: due, closesOn: closes }), "The round takes answers again."),
  });
}

const until = ({ dueOn, closesOn }: Days, done: string): string => `${done} Audits are due on ${date(dueOn)}; the round closes after ${date(closesOn)}.`;

function absent({ desk, rounds, round, slots }: Open): HTMLElement {
  const auditors = [...new Map(slots.flatMap(({ auditor, name }) => (auditor === null ? [] : [[auditor, name ?? auditor] as const]))).entries()];
  return change(desk, {
    title: "Say that an auditor is away",
    will: ["Until the round closes nothing more is given to them. Audits they haven't begun go to somebody else at once; what they have begun stays theirs."],
    fields: [listed("Who is away?", auditors, "Choose who is away."), one("Why?", ABSENCES, "Choose a reason.")],
    act: "Mark as away",
    run: async ([person = "", reason]) => {
      const { takenBack } = await rounds.change<Replies["AllocationController.TakenBack"]>("POST", round.cycle, ["allocation", "absences"], { person, reason });
      const name = auditors.find(([id]) => id === person)?.[1] ?? person;
      return takenBack.length === 0
        ? `${name} is marked as away. There was nothing to take back.`
        : `${name} is marked as away. ${count(takenBack.length, "audit")} ${takenBack.length === 1 ? "goes" : "go"} to somebody else; look again in a minute to see to whom.`;
    },
  });
}

function reallocate({ desk, rounds, round }: Open): HTMLElement {
  return change(desk, {
    title: "Look for auditors again",
    will: ["Audits that nobody has, or whose auditor is away by now, are given to whoever may take them by the framework's rules. Some that nobody has begun may change hands for it. Those concerned are told by mail."],
    act: "Look again",
    run: async () => {
      const { filled, moved, open } = await rounds.change<Replies["AllocationController.Reallocated"]>("POST", round.cycle, ["allocation", "reallocation"]);
      const left = open === 0 ? "Every audit has an auditor." : `${count(open, "audit")} still ${open === 1 ? "has" : "have"} nobody; the table says why.`;
      return `${count(filled, "audit")} found an auditor, ${moved} changed hands for it. ${left}`;
    },
  });
}
