import type { State } from "../app/api.js";
import type { Calls } from "../app/calls.js";
import type { Replies } from "../app/replies.js";
import type { Profile } from "./profile.js";

export type Stage = "announced" | "drawn" | "confirmed" | "collecting" | "closed" | "to-approve" | "approved" | "reported";

/** A round as the list has it. */
export type RoundLine = Replies["RoundsController.Line"] & { readonly state: Stage };

export type Round = Replies["CycleView"] & { readonly state: Stage };

/** A draw of which is agreed how many cases it takes, or on which theme. */
export type Size = Replies["SizeView"];

/** What the cases of a round have in common. */
export type Theme = Replies["ThemeView"];

/** A draw that goes by dice, which somebody throws once its register is in. */
export type Dice = Replies["DiceView"];

export type Draw = Replies["CycleView.Draw"];

export type DrawnCase = Replies["CycleView.DrawnCaseView"];

/** One audit to be done, by whom, and how far it is. */
export type Slot = Replies["SlotReply"] & { readonly state: State | null };

/** Rounds as those who run them ask for and change them. */
export class Rounds {
  constructor(
    private readonly calls: Calls,
    private readonly authority: string,
  ) {}

  all(): Promise<{ readonly today: string; readonly cycles: readonly RoundLine[] }> {
    return this.calls.call("GET", [this.authority, "cycles"]);
  }

  round(cycle: string): Promise<Round> {
    return this.get(cycle);
  }

  /** The slots of a round; none before its audits are handed out. */
  async slots({ cycle, state }: RoundLine): Promise<readonly Slot[]> {
    const before = state === "announced" || state === "drawn" || state === "confirmed";
    return before ? [] : (await this.get<{ readonly slots: readonly Slot[] }>(cycle, "allocation")).slots;
  }

  /** To the letter: its digest is over what the server wrote. */
  certificate(cycle: string, draw: string): Promise<string> {
    return this.calls.text([this.authority, "cycles", cycle, "draws", draw, "certificate"]);
  }

  /** What the pack lays down about a draw, to the letter too. */
  design(cycle: string, draw: string): Promise<string> {
    return this.calls.text([this.authority, "cycles", cycle, "draws", draw, "design"]);
  }

  profile(cycle: string, draw: string): Promise<Profile> {
    return this.get(cycle, "draws", draw, "profile");
  }

  private get<Reply>(cycle: string, ...path: readonly string[]): Promise<Reply> {
    return this.calls.call("GET", [this.authority, "cycles", cycle, ...path]);
  }

  change<Reply>(method: "POST" | "PUT", cycle: string, path: readonly string[], body: object = {}): Promise<Reply> {
    return this.calls.call(method, [this.authority, "cycles", cycle, ...path], body);
  }

  audit<Reply>(audit: string, step: string, body: object): Promise<Reply> {
    return this.calls.call("POST", [this.authority, "audits", audit, step], body);
  }
}
