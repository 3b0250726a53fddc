import type { Answers, Instrument } from "../form/instrument.js";
import type { Config } from "./config.js";
import type { Session } from "./session.js";

const PATIENCE = 30_000;

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

/** The API says no, in a sentence. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    sentence: string,
    readonly errors: readonly string[],
  ) {
    super(sentence);
  }
}

/** No answer came, or none that says anything: whether the request arrived isn't known. */
export class Unreachable extends Error {}

/** The API no longer knows who is asking. */
export class SignedOut extends Error {}

/** The API as one signed-in person uses it. */
export class Api {
  constructor(
    private readonly config: Config,
    private readonly session: Session,
  ) {}

  work(authority: string): Promise<WorkList> {
    return this.call("GET", [authority, "audits"]);
  }

  audit(authority: string, audit: string): Promise<Audit> {
    return this.call("GET", [authority, "audits", audit]);
  }

  declare(authority: string, audit: string, hand: string): Promise<unknown> {
    return this.call("POST", [authority, "audits", audit, "declaration"], { hand });
  }

  save(authority: string, audit: string, section: string, answers: Answers, version: number): Promise<Draft> {
    return this.call("PUT", [authority, "audits", audit, "sections", section], { answers }, { "If-Match": `"${version}"` });
  }

  submit(authority: string, audit: string): Promise<Submission> {
    return this.call("POST", [authority, "audits", audit, "submission"]);
  }

  private async call<Reply>(method: string, path: string[], body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const address = `${this.config.api}/${path.map(encodeURIComponent).join("/")}`;
    let reply = await this.send(address, method, body, headers);
    if (reply.status === 401 && (await this.renewed())) {
      reply = await this.send(address, method, body, headers);
    }
    if (reply.status === 401) {
      throw new SignedOut("You are signed out.");
    }
    return read(reply);
  }

  private async send(address: string, method: string, body: unknown, headers: Record<string, string>): Promise<Response> {
    const { token } = this.session;
    if (token === undefined) {
      throw new SignedOut("You are signed out.");
    }
    const request: RequestInit = {
      method,
      headers: { ...headers, Authorization: `Bearer ${token}`, ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    };
    try {
      return await fetch(address, body === undefined ? request : { ...request, body: JSON.stringify(body) });
    } catch {
      throw new Unreachable("SEND QA can't be reached.");
    }
  }

  private async renewed(): Promise<boolean> {
    try {
      return await this.session.renew();
    } catch {
      throw new Unreachable("SEND QA can't be reached.");
    }
  }
}

async function read<Reply>(reply: Response): Promise<Reply> {
  if (reply.status >= 500 || reply.status === 429) {
    throw new Unreachable("SEND QA has trouble at the moment.");
  }
  let body: unknown;
  try {
    body = await reply.json();
  } catch {
    throw new Unreachable("The answer broke off.");
  }
  if (reply.ok) {
    return body as Reply;
  }
  const { detail, errors } = body as { detail?: string; errors?: string[] };
  throw new Refused(reply.status, detail ?? "This isn't possible.", errors ?? []);
}
