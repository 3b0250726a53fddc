import type { Replies } from "../app/replies.js";
import { count, label } from "../app/words.js";
import { change } from "./change.js";
import { listed, words } from "./field.js";
import type { Open } from "./roundchanges.js";
import type { DrawnCase } from "./rounds.js";

interface Hand {
  readonly role: string;
  readonly person: string;
}

/** To say that somebody had a hand in a case, and to take that back: once it is drawn, but while audits are handed out. */
export function handChanges(open: Open, draw: string, { drawId, contributors }: DrawnCase): HTMLElement[] {
  const { desk, rounds, round } = open;
  if (round.state === "announced" || round.state === "confirmed") {
    return [];
  }
  const entered = contributors.filter((one) => one.entered).map(({ role, person }): Hand => ({ role, person }));
  const put = async (all: readonly Hand[], done: string): Promise<string> => {
    const { unknown, takenBack, whatNext } = await rounds.change<Replies["ContributorsReply"]>("PUT", round.cycle, ["draws", draw, "cases", drawId, "contributors"], { contributors: all });
    return [done, ...unknown, ...(takenBack.length === 0 ? [] : [`${count(takenBack.length, "audit")} of theirs fell out.`, whatNext])].join(" ");
  };
  const add = change(desk, {
    title: "Say that somebody had a hand in this case",
    will: ["They can't audit it. If they have an audit of it already, that is taken back or voided at once."],
    fields: [words("The part they had", "Such as speech therapist.", "Say what part they had.", 60), words("Their e-mail address", "As the register writes it.", "Give their e-mail address.")],
    act: "Enter them",
    run: ([role = "", person = ""]) => put([...entered, { role, person }], `${person} is entered as ${role}.`),
  });
  const remove = change(desk, {
    title: "Take back that somebody had a hand in this case",
    will: ["They may audit it again unless the register says otherwise. An audit that went to somebody else stays there."],
    fields: [listed("Who?", entered.map(({ role, person }, at) => [String(at), `${label(role)}: ${person}`] as const), "Choose who.")],
    act: "Take it back",
    run: ([at = ""]) => put(entered.filter((_, place) => String(place) !== at), `${entered[Number(at)]?.person ?? ""} is no longer entered.`),
  });
  return entered.length === 0 ? [add] : [add, remove];
}
