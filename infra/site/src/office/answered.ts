import type { Calls } from "../app/calls.js";
import type { Replies } from "../app/replies.js";
import type { Answers, Instrument } from "../form/instrument.js";

/** A submitted audit on a round's list. */
export type Line = Replies["AnswersController.Line"];

/** A submitted audit as an officer reads it. */
export type Answered = Omit<Replies["AnswersReply"], "form" | "answers"> & { readonly form: Instrument; readonly answers: Answers };

/** What came in of a round, and what is written about it. */
export class WhatCameIn {
  constructor(
    private readonly calls: Calls,
    private readonly authority: string,
  ) {}

  async ofRound(cycle: string): Promise<readonly Line[]> {
    return (await this.calls.call<Replies["AnswersController.Answered"]>("GET", [this.authority, "cycles", cycle, "answers"])).audits;
  }

  audit(audit: string): Promise<Answered> {
    return this.calls.call("GET", [this.authority, "audits", audit, "answers"]);
  }

  /** Writes about the version that was read. */
  write({ audit, version }: Answered, well: string, next: string): Promise<unknown> {
    return this.calls.call("POST", [this.authority, "audits", audit, "feedback"], { well, next }, { "If-Match": `"${version}"` });
  }
}
