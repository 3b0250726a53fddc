import type { Facts } from "../app/api.js";
import type { Calls } from "../app/calls.js";

export type Stage = "announced" | "drawn" | "confirmed" | "collecting" | "closed" | "reported";

/** A round as the list has it. */
export interface RoundLine {
  readonly cycle: string;
  readonly title: string;
  readonly state: Stage;
  readonly days: { readonly opensOn: string; readonly checkedBy: string | null; readonly dueOn: string | null; readonly closesOn: string | null };
  readonly counts: { readonly audits: number; readonly open: number; readonly unfilled: number } | null;
}

export interface Round extends RoundLine {
  readonly announcedAt: string;
  readonly seedCommitment: string;
  readonly sizes: readonly Size[];
  readonly draws: readonly Draw[];
}

/** A draw that takes as many cases as is agreed. */
export interface Size {
  readonly draw: string;
  readonly title: string;
  readonly atLeast: number;
  readonly atMost: number;
  readonly agreed: number | null;
}

export interface Draw {
  readonly draw: string;
  readonly title: string;
  readonly shortfalls: readonly string[];
  readonly cases: readonly DrawnCase[];
}

export interface DrawnCase {
  readonly drawId: string;
  readonly stratum: string;
  readonly caseNumber: string;
  readonly attributes: Facts["attributes"];
  readonly contributors: readonly { readonly role: string; readonly person: string; readonly entered: boolean }[];
  readonly clocks: Facts["clocks"];
  readonly probability: string;
  readonly replaced: boolean;
}

/** One audit to be done, by whom, and how far it is. */
export interface Slot {
  readonly slot: number;
  readonly draw: string;
  readonly drawId: string;
  readonly auditor: string | null;
  readonly name: string | null;
  readonly explanation: string | null;
  readonly byHand: boolean;
  readonly audit: string | null;
  readonly state: "assigned" | "in-progress" | "submitted" | "released" | "voided" | null;
  readonly late: boolean;
}

export interface Someone {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly locality: string;
  readonly agency: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly away: readonly { readonly first: string; readonly last: string }[];
  readonly training: Readonly<Record<string, string>>;
}

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
    return before ? [] : (await this.get<{ slots: readonly Slot[] }>(cycle, "allocation")).slots;
  }

  async people(): Promise<readonly Someone[]> {
    return (await this.calls.call<{ people: readonly Someone[] }>("GET", [this.authority, "people"])).people;
  }

  /** To the letter: its digest is over what the server wrote. */
  certificate(cycle: string, draw: string): Promise<string> {
    return this.calls.text([this.authority, "cycles", cycle, "draws", draw, "certificate"]);
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
