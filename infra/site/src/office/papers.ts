import type { Calls } from "../app/calls.js";
import type { Replies } from "../app/replies.js";
import { put } from "./registers.js";
import type { Round } from "./rounds.js";

/** A round whose auditors read papers here. */
export type PaperRound = Replies["PapersView.RoundView"];

export type PaperCase = Replies["PapersView.CaseView"];

/** One paper of a case. */
export type Paper = Replies["PaperView"] & { readonly state: "missing" | "never-sent" | "not-expected" | "prepared" | "checked" | "sent-back" | "erased" | "replaced" };

/** Which paper of which case. */
export interface PaperPlace {
  readonly authority: string;
  readonly cycle: string;
  readonly draw: string;
  readonly drawId: string;
  readonly paper: string;
}

/** What a paper is searched for. */
export interface Terms {
  readonly names: readonly string[];
  readonly birthDates: readonly string[];
  readonly addresses: readonly string[];
}

/** The cases of a round whose auditors read papers here; none unless it is being audited. */
export async function paperCases({ calls }: { readonly calls: Calls }, authority: string, { cycle, state, papers }: Round): Promise<readonly PaperCase[]> {
  if (state !== "collecting" || papers.length === 0) {
    return [];
  }
  return (await new Papers(calls, authority).rounds()).find((round) => round.cycle === cycle)?.cases ?? [];
}

/** Papers as those who prepare and check them ask for them. */
export class Papers {
  constructor(
    private readonly calls: Calls,
    private readonly authority: string,
  ) {}

  async rounds(): Promise<readonly PaperRound[]> {
    return (await this.calls.call<Replies["PapersView"]>("GET", [this.authority, "papers"])).rounds;
  }

  /** Sends the file, then has it searched and prepared. */
  async prepare(place: PaperPlace, file: File, terms: Terms): Promise<void> {
    const address = await this.calls.call<Replies["PreparingController.Address"]>("POST", this.path(place, "uploads"), { size: file.size });
    await put(file, address, () => {});
    await this.calls.call("POST", this.path(place, "preparation"), { upload: address.upload, ...terms });
  }

  check(place: PaperPlace, revision: number, word: string): Promise<unknown> {
    return this.calls.call("PUT", this.path(place, "check"), { revision, word });
  }

  page(place: PaperPlace, page: number): Promise<Blob> {
    return this.calls.blob(this.path(place, "pages", String(page)));
  }

  private path({ cycle, draw, drawId, paper }: PaperPlace, ...rest: string[]): string[] {
    return [this.authority, "cycles", cycle, "draws", draw, "cases", drawId, "papers", paper, ...rest];
  }
}
