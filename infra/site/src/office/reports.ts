import type { Calls } from "../app/calls.js";

/** A report that went out. */
export interface Report {
  readonly cycle: string;
  readonly title: string;
  readonly version: number;
}

export interface Opened extends Report {
  readonly files: Readonly<Record<string, string>>;
}

export interface Comment {
  readonly draw: string;
  readonly stratum: string;
  readonly passages: readonly { readonly question: string; readonly words: string }[];
}

/** The reports meant for the person who asks. */
export class Reports {
  constructor(
    private readonly calls: Calls,
    private readonly authority: string,
  ) {}

  async all(): Promise<readonly Report[]> {
    return (await this.calls.call<{ reports: readonly Report[] }>("GET", [this.authority, "reports"])).reports;
  }

  report(cycle: string): Promise<Opened> {
    return this.calls.call("GET", [this.authority, "reports", cycle]);
  }

  async comments(cycle: string): Promise<readonly Comment[]> {
    return (await this.calls.call<{ comments: readonly Comment[] }>("GET", [this.authority, "reports", cycle, "comments"])).comments;
  }
}
