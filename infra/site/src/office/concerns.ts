import type { Calls } from "../app/calls.js";
import type { Replies } from "../app/replies.js";

export type Kind = "safeguarding" | "remedial-action";

export type State = "raised" | "told" | "acknowledged" | "in-hand" | "done" | "declined";

export type Told = Replies["ConcernLine.ToldLine"] & { readonly mail: "none" | "waiting" | "sent" | "failed" };

/** A concern as the list shows it. */
export type Line = Omit<Replies["ConcernLine"], "told"> & { readonly kind: Kind; readonly state: State; readonly told: readonly Told[] };

/** A concern as those told read it. */
export type Concern = Omit<Replies["ConcernReply"], "standing"> & { readonly standing: Line };

/** A concern as its auditor sees it afterwards. */
export type Raised = Replies["RaisedReply"] & { readonly kind: Kind; readonly state: State };

export type Route = Replies["RouteReply"];

/** What auditors raise, and those who are told of it. */
export class Concerns {
  constructor(
    private readonly calls: Calls,
    private readonly authority: string,
  ) {}

  async all(): Promise<readonly Line[]> {
    return (await this.calls.call<{ readonly concerns: readonly Line[] }>("GET", [this.authority, "concerns"])).concerns;
  }

  concern(id: string): Promise<Concern> {
    return this.calls.call("GET", [this.authority, "concerns", id]);
  }

  acknowledge(id: string): Promise<unknown> {
    return this.calls.call("POST", [this.authority, "concerns", id, "acknowledgement"]);
  }

  settle(id: string, outcome: string): Promise<unknown> {
    return this.calls.call("POST", [this.authority, "concerns", id, "outcome"], { outcome });
  }

  before(audit: string): Promise<{ readonly routes: readonly Route[]; readonly raised: readonly Raised[] }> {
    return this.calls.call("GET", [this.authority, "audits", audit, "concerns"]);
  }

  /** Raises something; sent again under the same key it is the same. */
  raise(audit: string, key: string, kind: string, words: string): Promise<Raised> {
    return this.calls.call("POST", [this.authority, "audits", audit, "concerns"], { kind, words }, { "Idempotency-Key": key });
  }
}
