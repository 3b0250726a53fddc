import type { components } from "../../target/api.js";
import type { Answers, Instrument } from "../form/instrument.js";
import type { Config } from "./config.js";
import type { Session } from "./session.js";

const PATIENCE = 30_000;

type Replies = components["schemas"];

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

export type Facts = Replies["AuditReply.CaseReply"];

export type Clock = Replies["ClockReply"];

/** A section as last saved. */
export type Draft = Replies["AuditReply.DraftReply"] & { readonly answers: Answers };

export type Submission = Replies["SubmissionReply"];

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
