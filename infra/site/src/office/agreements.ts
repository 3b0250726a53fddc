import type { Calls } from "../app/calls.js";
import type { Replies } from "../app/replies.js";

export type Listed = Replies["AgreementsReply"];
export type Agreement = Replies["AgreementReply"];
export type Terms = Replies["TermsWish"];

/** What was agreed on sharing data with people from outside, as those who run the rounds ask for and record it. */
export class Agreements {
  constructor(
    private readonly calls: Calls,
    private readonly authority: string,
  ) {}

  all(): Promise<Listed> {
    return this.calls.call("GET", [this.authority, "agreements"]);
  }

  record(terms: Terms): Promise<Agreement> {
    return this.calls.call("POST", [this.authority, "agreements"], terms);
  }

  withdraw(agreement: string): Promise<Replies["AgreementController.Withdrawn"]> {
    return this.calls.call("PUT", [this.authority, "agreements", agreement, "withdrawal"]);
  }
}
