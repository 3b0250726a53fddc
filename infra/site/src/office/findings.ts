import type { Calls } from "../app/calls.js";
import type { Replies } from "../app/replies.js";
import type { Answers, Instrument } from "../form/instrument.js";

export type State = "new" | "read" | "help" | "again" | "discussed";

/** One audit's findings as the lists show them. */
export type Line = Replies["FindingsList.Line"] & { readonly state: State };

/** What concerns somebody: of their own work, and of the work of people they manage. */
export interface Lists {
  readonly own: readonly Line[];
  readonly team: readonly Line[];
}

export type Step = Replies["FindingsReply.Step"] & { readonly kind: "returned" | "answered" | "discussed" };

/** What the audit holds, as long as it is shown. */
export type What = Replies["FindingsReply.WhatReply"] & { readonly form: Instrument; readonly answers: Answers };

export type Findings = Omit<Replies["FindingsReply"], "what" | "steps"> & { readonly state: State; readonly what: What | null; readonly steps: readonly Step[] };

/** What audits found of people's work, as authors and their line managers ask for it. */
export class FindingsDesk {
  constructor(
    private readonly calls: Calls,
    private readonly authority: string,
  ) {}

  lists(): Promise<Lists> {
    return this.calls.call("GET", [this.authority, "findings"]);
  }

  one(author: string, audit: string): Promise<Findings> {
    return this.calls.call("GET", [this.authority, "findings", author, audit]);
  }

  answer({ author, audit, version }: Findings, words: string, help: boolean): Promise<unknown> {
    return this.calls.call("POST", [this.authority, "findings", author, audit, "answers"], { words, help }, { "If-Match": `"${version}"` });
  }

  discuss({ author, audit, version }: Findings, on: string, agreed: string, again: string): Promise<unknown> {
    const body = { on, agreed, ...(again === "" ? {} : { again }) };
    return this.calls.call("POST", [this.authority, "findings", author, audit, "talks"], body, { "If-Match": `"${version}"` });
  }
}
