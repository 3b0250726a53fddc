import type { Calls } from "../app/calls.js";
import type { Replies } from "../app/replies.js";

/** A session as officers see it. */
export type Overview = Replies["SessionOverview"];

/** A session as those see it who keep its record. */
export type Session = Replies["SessionReply"];

export type Sitter = Replies["SitterReply"];

export type SessionCase = Replies["SessionCaseReply"];

/** The whole record of a session. */
export type Minutes = Replies["SessionWish"];

/** Sessions as their keepers and the officers see them. */
export class Sessions {
  constructor(
    private readonly calls: Calls,
    private readonly authority: string,
  ) {}

  ofAudit(audit: string): Promise<Session> {
    return this.calls.call("GET", [this.authority, "audits", audit, "session"]);
  }

  /** Saves over the version that was loaded. */
  save(audit: string, minutes: Minutes, version: number): Promise<unknown> {
    return this.calls.call("PUT", [this.authority, "audits", audit, "session"], minutes, { "If-Match": `"${version}"` });
  }

  async ofRound(cycle: string): Promise<readonly Overview[]> {
    return (await this.calls.call<{ readonly sessions: readonly Overview[] }>("GET", [this.authority, "cycles", cycle, "sessions"])).sessions;
  }
}
