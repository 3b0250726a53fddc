import type { Answers, Instrument } from "../form/instrument.js";
import type { Calls } from "./calls.js";

/** One audit on a person's list. */
export interface Work {
  readonly audit: string;
  readonly title: string;
  readonly period: string;
  readonly state: State;
  readonly dueOn: string;
  readonly closesOn: string;
  readonly daysLate: number;
}

export type State = "assigned" | "in-progress" | "submitted" | "released" | "voided";

export interface WorkList {
  readonly today: string;
  readonly audits: readonly Work[];
}

/** A whole audit. */
export interface Audit {
  readonly audit: string;
  readonly state: State;
  readonly dueOn: string;
  readonly closesOn: string;
  /** Where it is answered; null if that is here. */
  readonly elsewhere: Elsewhere | null;
  readonly hands: readonly { readonly hand: string; readonly words: string }[];
  readonly facts: Facts;
  readonly form: Instrument;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly submission: Submission | null;
}

/** Another tool that an audit is answered in, and the key that its field takes. */
export interface Elsewhere {
  readonly tool: string;
  readonly heading: string;
  readonly key: string;
}

export interface Facts {
  readonly attributes: Readonly<Record<string, string>>;
  readonly dates: Readonly<Record<string, string>>;
  readonly clocks: readonly Clock[];
  readonly caseNumber: string | null;
}

export interface Clock {
  readonly title: string;
  readonly weeks: number | null;
  readonly steps: readonly { readonly title: string; readonly law: string; readonly dueOn: string | null; readonly words: string }[];
}

/** A section as last saved. */
export interface Draft {
  readonly version: number;
  readonly savedAt: string;
  readonly answers: Answers;
}

export interface Submission {
  readonly grade: string;
  readonly submittedAt: string;
  readonly late: boolean;
}

/** The API as an auditor uses it. */
export class Api {
  constructor(private readonly calls: Calls) {}

  work(authority: string): Promise<WorkList> {
    return this.calls.call("GET", [authority, "audits"]);
  }

  audit(authority: string, audit: string): Promise<Audit> {
    return this.calls.call("GET", [authority, "audits", audit]);
  }

  declare(authority: string, audit: string, hand: string): Promise<unknown> {
    return this.calls.call("POST", [authority, "audits", audit, "declaration"], { hand });
  }

  save(authority: string, audit: string, section: string, answers: Answers, version: number): Promise<Draft> {
    return this.calls.call("PUT", [authority, "audits", audit, "sections", section], { answers }, { "If-Match": `"${version}"` });
  }

  submit(authority: string, audit: string): Promise<Submission> {
    return this.calls.call("POST", [authority, "audits", audit, "submission"]);
  }
}
