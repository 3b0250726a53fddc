import type { Answers, Instrument } from "../form/instrument.js";
import type { Calls } from "./calls.js";
import type { Replies } from "./replies.js";

export type State = "assigned" | "in-progress" | "submitted" | "released" | "voided";

/** One audit on a person's list. */
export type Work = Replies["WorkReply.Item"] & { readonly state: State };

export type WorkList = Omit<Replies["WorkReply"], "audits"> & { readonly audits: readonly Work[] };

/** A whole audit. */
export type Audit = Replies["AuditReply"] & {
  readonly state: State;
  readonly form: Instrument;
  readonly drafts: Readonly<Record<string, Draft>>;
};

/** Another tool that an audit is answered in, and the key that its field takes. */
export type Elsewhere = Replies["AuditReply.ElsewhereReply"];

/** How an auditor comes by the papers, and what they said of them. */
export type Papers = Replies["PapersReply"];

export type Facts = Replies["AuditReply.CaseReply"];

export type Clock = Replies["ClockReply"];

/** A section as last saved. */
export type Draft = Replies["DraftReply"] & { readonly answers: Answers };

export type Submission = Replies["SubmissionReply"];

/** What a QA officer wrote to the auditor. */
export type Feedback = Replies["FeedbackReply"];

/** A form to practise on, on a person's list. */
export type Trial = Replies["TrialLine"];

/** The API as an auditor uses it. */
export class Api {
  constructor(private readonly calls: Calls) {}

  async work(authority: string): Promise<WorkList> {
    const pages = await this.calls.pages<WorkList>([authority, "audits"]);
    return { ...pages[0], audits: pages.flatMap(({ audits }) => audits) };
  }

  async trials(authority: string): Promise<readonly Trial[]> {
    return (await this.calls.call<Replies["TrialsController.TrialList"]>("GET", [authority, "trials"])).trials;
  }

  audit(authority: string, audit: string): Promise<Audit> {
    return this.calls.call("GET", [authority, "audits", audit]);
  }

  declare(authority: string, audit: string, hand: string): Promise<unknown> {
    return this.calls.call("POST", [authority, "audits", audit, "declaration"], { hand });
  }

  tellPapers(authority: string, audit: string, word: string): Promise<Replies["PapersController.Told"]> {
    return this.calls.call("PUT", [authority, "audits", audit, "papers"], { word });
  }

  page(authority: string, audit: string, paper: number, page: number): Promise<Blob> {
    return this.calls.blob([authority, "audits", audit, "papers", String(paper), "pages", String(page)]);
  }

  save(authority: string, audit: string, section: string, answers: Answers, version: number): Promise<Draft> {
    return this.calls.call("PUT", [authority, "audits", audit, "sections", section], { answers }, { "If-Match": `"${version}"` });
  }

  /** Says that a note of feedback was read. */
  read(authority: string, audit: string, note: number): Promise<Replies["FeedbackController.Acknowledged"]> {
    return this.calls.call("POST", [authority, "audits", audit, "feedback", String(note), "acknowledgement"]);
  }

  /** Hands in what was looked at: nothing, if something was saved after so many saves. */
  submit(authority: string, audit: string, saves: number): Promise<Submission> {
    return this.calls.call("POST", [authority, "audits", audit, "submission"], undefined, { "Idempotency-Key": crypto.randomUUID(), "If-Match": `"${saves}"` });
  }
}
