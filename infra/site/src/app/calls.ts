import type { Config } from "./config.js";
import type { Session } from "./session.js";

const PATIENCE = 30_000;

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

/** Asks the API as one signed-in person, whatever for. */
export class Calls {
  constructor(
    private readonly config: Config,
    private readonly session: Session,
  ) {}

  /** The reply to a request at a path below the API's address; a refusal, and no answer at all, are thrown. */
  async call<Reply>(method: string, path: readonly string[], body?: unknown, headers: Record<string, string> = {}, query = ""): Promise<Reply> {
    return (await whole(await this.ask(method, path, body, headers, query), (reply) => reply.json())) as Reply;
  }

  /** All of a list that comes page by page, in the replies' order; the first reply says the rest. */
  async pages<Reply extends { readonly next: string | null }>(path: readonly string[]): Promise<[Reply, ...Reply[]]> {
    const first = await this.call<Reply>("GET", path);
    const replies: [Reply, ...Reply[]] = [first];
    for (let { next } = first; next !== null; ) {
      const reply: Reply = await this.call("GET", path, undefined, {}, `?after=${encodeURIComponent(next)}`);
      replies.push(reply);
      next = reply.next;
    }
    return replies;
  }

  /** What stands at a path, to the letter. */
  async text(path: readonly string[]): Promise<string> {
    return whole(await this.ask("GET", path), (reply) => reply.text());
  }

  /** The bytes that stand at a path. */
  async blob(path: readonly string[]): Promise<Blob> {
    return whole(await this.ask("GET", path), (reply) => reply.blob());
  }

  /** A good reply. */
  private async ask(method: string, path: readonly string[], body?: unknown, headers: Record<string, string> = {}, query = ""): Promise<Response> {
    const address = `${this.config.api}/${path.map(encodeURIComponent).join("/")}${query}`;
    let reply = await this.send(address, method, body, headers);
    if (reply.status === 401 && (await this.renewed())) {
      reply = await this.send(address, method, body, headers);
    }
    if (reply.status === 401) {
      throw new SignedOut("You are signed out.");
    }
    if (reply.status >= 500 || reply.status === 429) {
      throw new Unreachable("SEND QA has trouble at the moment.");
    }
    if (!reply.ok) {
      const { detail, errors } = (await whole(reply, (refusal) => refusal.json())) as { detail?: string; errors?: string[] };
      throw new Refused(reply.status, detail ?? "This isn't possible.", errors ?? []);
    }
    return reply;
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

async function whole<Read>(reply: Response, read: (reply: Response) => Promise<Read>): Promise<Read> {
  try {
    return await read(reply);
  } catch {
    throw new Unreachable("The answer broke off.");
  }
}
