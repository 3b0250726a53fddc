import type { Draft, Trial } from "../app/api.js";
import type { Calls } from "../app/calls.js";
import type { Replies } from "../app/replies.js";
import type { Answers, Instrument } from "../form/instrument.js";
import type { Drafts } from "../form/openform.js";

/** An activity that can be practised, and who does. */
export type Line = Replies["PracticeLine"];

/** What several people answered on the same invented case. */
export type Comparison = Omit<Replies["ComparisonReply"], "form" | "trials"> & {
  readonly form: Instrument;
  readonly trials: readonly { readonly name: string; readonly answers: Answers }[];
};

/** A form to practise on. */
export type Whole = Omit<Replies["TrialReply"], "form" | "drafts"> & { readonly state: Trial["state"]; readonly form: Instrument; readonly drafts: Drafts };

/** Practice, as officers open it and auditors try it. */
export class Practices {
  constructor(
    private readonly calls: Calls,
    private readonly authority: string,
  ) {}

  async all(): Promise<readonly Line[]> {
    return (await this.calls.call<Replies["PracticeController.PracticeList"]>("GET", [this.authority, "practices"])).practices;
  }

  /** Opens one for some auditors, or for all if none are named. */
  open(activity: string, auditors: readonly string[]): Promise<unknown> {
    return this.calls.call("PUT", [this.authority, "practices", activity], { auditors });
  }

  end(activity: string): Promise<unknown> {
    return this.calls.call("DELETE", [this.authority, "practices", activity]);
  }

  comparison(activity: string): Promise<Comparison> {
    return this.calls.call("GET", [this.authority, "practices", activity, "answers"]);
  }

  trial(activity: string): Promise<Whole> {
    return this.calls.call("GET", [this.authority, "trials", activity]);
  }

  save(activity: string, section: string, answers: Answers, version: number): Promise<Draft> {
    return this.calls.call("PUT", [this.authority, "trials", activity, "sections", section], { answers }, { "If-Match": `"${version}"` });
  }

  submit(activity: string): Promise<unknown> {
    return this.calls.call("POST", [this.authority, "trials", activity, "submission"]);
  }
}
