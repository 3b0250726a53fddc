import type { Calls } from "../app/calls.js";
import type { Replies } from "../app/replies.js";

/** A report that went out. */
export type Report = Replies["ReportingController.Entry"];

export type Opened = Replies["ReportingController.Opened"];

/** A report that officers look at before it goes out. */
export type Draft = Replies["DraftController.Draft"];

/** An activity's rounds side by side. */
export type Figures = Replies["FiguresView"];

export type Graded = Replies["GradedShare"];

export type Comment = Replies["AuditorComment"];

/** The reports meant for the person who asks. */
export class Reports {
  constructor(
    private readonly calls: Calls,
    private readonly authority: string,
  ) {}

  async all(): Promise<readonly Report[]> {
    return (await this.calls.pages<Replies["ReportingController.Listed"]>([this.authority, "reports"])).flatMap(({ reports }) => reports);
  }

  report(cycle: string): Promise<Opened> {
    return this.calls.call("GET", [this.authority, "reports", cycle]);
  }

  figures(cycle: string): Promise<Figures> {
    return this.calls.call("GET", [this.authority, "reports", cycle, "figures"]);
  }

  draft(cycle: string): Promise<Draft> {
    return this.calls.call("GET", [this.authority, "reports", cycle, "draft"]);
  }

  approve({ cycle, edition }: Draft): Promise<unknown> {
    return this.calls.call("POST", [this.authority, "reports", cycle, "approval"], { edition });
  }

  async comments(cycle: string): Promise<readonly Comment[]> {
    return (await this.calls.call<Replies["ReportingController.Commented"]>("GET", [this.authority, "reports", cycle, "comments"])).comments;
  }
}
