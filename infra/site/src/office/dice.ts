import { capital, count, date } from "../app/words.js";
import { change } from "./change.js";
import { day, words } from "./field.js";
import type { Open } from "./roundchanges.js";
import type { Dice, Round } from "./rounds.js";

/** How far the throw is that a draw goes by, until the draw is made. */
export function diceNotices({ state, dice }: Round): string[] {
  return state === "announced" ? dice.map(notice) : [];
}

function notice({ title, thrownBy, dice, snapshot, cases, value, thrownOn, witnesses }: Dice): string {
  if (snapshot === null) {
    return `${title}: ${thrownBy} throws ${count(dice, "die", "dice")} for this draw once its register is in.`;
  }
  return value === null
    ? `${title} waits for ${count(dice, "die", "dice")}: its register is in, ${count(cases ?? 0, "case")} will be drawn, and ${thrownBy} throws now.`
    : `${title}: ${value} was thrown on ${date(thrownOn ?? "")} and seen by ${witnesses.join(" and ")}. The draw is made in the morning.`;
}

/** What can be entered for the draws whose dice are awaited. */
export function diceChanges(open: Open): HTMLElement[] {
  return open.round.dice.filter(({ snapshot, value }) => snapshot !== null && value === null).map((one) => enter(open, one));
}

function enter({ desk, rounds, round }: Open, { draw, title, thrownBy, dice, snapshot, waitsSince }: Dice): HTMLElement {
  return change(desk, {
    title: `Enter what was thrown: ${title}`,
    will: [
      `The register that the draw is made from is fixed, and so is how many cases it takes. ${capital(thrownBy)} throws ${count(dice, "die", "dice")}; two people watch, neither of them you.`,
      "What you enter stands for good and is shown on the certificate. If it isn't thrown yet, wait until it is.",
    ],
    fields: [
      words("What the dice showed", `${dice} digits from 1 to 6, as they fell.`, "Give a digit for each of the dice.", 2 * dice),
      day("Thrown on", `Not before ${date(waitsSince ?? "")}.`, "Give the day of the throw.", ""),
      words("Name of the first witness", "", "Give the name of somebody who saw it.", 60),
      words("Name of the second witness", "", "Give the name of somebody else who saw it.", 60),
    ],
    act: "Enter the dice",
    run: async ([value, thrownOn, first, second]) => {
      await rounds.change("PUT", round.cycle, ["draws", draw, "dice"], { value, thrownOn, witnesses: [first, second], snapshot });
      return `What was thrown is entered: ${title}. The draw is made in the morning.`;
    },
  });
}
