import type { Config } from "./config.js";
import { challenge, unguessable } from "./pkce.js";

/** Where the provider sends everybody back to. */
export const RETURN = "/signed-in";

const CHANNEL = "sendqa-signed-in";
const KEPT = "sendqa-signing-in";

/** Somebody on the way to the provider and back. */
interface Trip {
  readonly state: string;
  readonly verifier: string;
  readonly path: string;
}

interface Tokens {
  readonly access_token: string;
  readonly refresh_token?: string;
}

/** What came back from the provider, handed from a second window to the one that asked for it. */
type Returned = { readonly state: string; readonly code: string } | { readonly taken: string };

/**
 * Who is signed in. Tokens live in this object and nowhere else, so they end with the page; only the state and the
 * verifier of a sign-in under way are in the window's session storage, until the way back.
 */
export class Session {
  private tokens: Tokens | undefined;
  private renewing: Promise<boolean> | undefined;
  private readonly listeners: (() => void)[] = [];
  private again: Trip | undefined;

  /** Signed in before, but no longer: answers wait until the same person has signed in again. */
  expired = false;

  constructor(private readonly config: Config) {}

  get token(): string | undefined {
    return this.expired ? undefined : this.tokens?.access_token;
  }

  get known(): boolean {
    return this.tokens !== undefined;
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Leaves for the provider; the way back leads to a path of this site. */
  async leave(path: string): Promise<void> {
    const trip = { state: unguessable(), verifier: unguessable(), path };
    sessionStorage.setItem(KEPT, JSON.stringify(trip));
    location.replace(await this.address(trip));
  }

  /** Takes what the provider sent back: the path to go on to, or undefined if no sign-in of this window is under way. */
  async arrive(search: URLSearchParams): Promise<string | undefined> {
    const kept = sessionStorage.getItem(KEPT);
    const trip = kept === null ? undefined : (JSON.parse(kept) as Trip);
    const code = search.get("code");
    if (trip === undefined || trip.state !== search.get("state")) {
      return undefined;
    }
    sessionStorage.removeItem(KEPT);
    if (code === null) {
      throw new Error(search.get("error_description") ?? "The sign-in was broken off.");
    }
    this.tokens = await this.exchange({ grant_type: "authorization_code", code, code_verifier: trip.verifier, redirect_uri: this.back() });
    this.changed();
    return trip.path;
  }

  /** Gets a new token without asking anybody, once for all who wait for it; false if that is no longer possible. */
  async renew(): Promise<boolean> {
    this.renewing ??= this.refreshed().finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  /** The address for a second window to sign in again in; this one keeps all that isn't saved. */
  async addressAgain(): Promise<string> {
    this.again = { state: unguessable(), verifier: unguessable(), path: "" };
    return this.address(this.again);
  }

  /** Waits for a second window to bring a code; says why it can't be used, or undefined if all is well again. */
  listen(refused: (sentence: string) => void): void {
    const channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener("message", async ({ data }: MessageEvent<Returned>) => {
      const trip = this.again;
      if (trip === undefined || !("code" in data) || data.state !== trip.state) {
        return;
      }
      this.again = undefined;
      channel.postMessage({ taken: data.state });
      try {
        const tokens = await this.exchange({ grant_type: "authorization_code", code: data.code, code_verifier: trip.verifier, redirect_uri: this.back() });
        if (subject(tokens) === subject(this.tokens)) {
          this.tokens = tokens;
          this.expired = false;
          this.changed();
        } else {
          refused("That was somebody else's account. Sign in with the one you began with, so that your answers can be saved.");
        }
      } catch {
        refused("The sign-in didn't come through. Please try again.");
      }
    });
  }

  /** In a second window: hands the code to the window that asked for it; false if none takes it. */
  handOver(search: URLSearchParams): Promise<boolean> {
    const state = search.get("state");
    const code = search.get("code");
    if (state === null || code === null) {
      return Promise.resolve(false);
    }
    const channel = new BroadcastChannel(CHANNEL);
    return new Promise((resolve) => {
      const giveUp = setTimeout(() => resolve(false), 3000);
      channel.addEventListener("message", ({ data }: MessageEvent<Returned>) => {
        if ("taken" in data && data.taken === state) {
          clearTimeout(giveUp);
          resolve(true);
        }
      });
      channel.postMessage({ state, code });
    });
  }

  /** Forgets the tokens and leaves for the provider, which forgets its own. */
  signOut(): void {
    this.tokens = undefined;
    location.assign(this.config.signIn.signOut);
  }

  private async refreshed(): Promise<boolean> {
    const token = this.tokens?.refresh_token;
    try {
      if (token !== undefined) {
        this.tokens = { refresh_token: token, ...(await this.exchange({ grant_type: "refresh_token", refresh_token: token })) };
        return true;
      }
    } catch (failure) {
      if (failure instanceof TypeError) {
        throw failure;
      }
    }
    this.expired = true;
    this.changed();
    return false;
  }

  private async exchange(grant: Record<string, string>): Promise<Tokens> {
    const { token, client } = this.config.signIn;
    const reply = await fetch(token, { method: "POST", body: new URLSearchParams({ client_id: client, ...grant }) });
    if (!reply.ok) {
      throw new Error("The sign-in didn't come through.");
    }
    return (await reply.json()) as Tokens;
  }

  private async address({ state, verifier }: Trip): Promise<string> {
    const { authorize, client } = this.config.signIn;
    const wanted = new URLSearchParams({
      response_type: "code",
      client_id: client,
      redirect_uri: this.back(),
      scope: "openid",
      state,
      code_challenge: await challenge(verifier),
      code_challenge_method: "S256",
    });
    return `${authorize}?${wanted}`;
  }

  private back(): string {
    return location.origin + RETURN;
  }

  private changed(): void {
    this.listeners.forEach((listener) => listener());
  }
}

/** Who a token was given for, to tell one person from another; whether to believe it is the API's business. */
function subject(tokens: Tokens | undefined): string | undefined {
  const claims = tokens?.access_token.split(".")[1]?.replaceAll("-", "+").replaceAll("_", "/");
  return claims === undefined ? undefined : (JSON.parse(atob(claims)) as { sub?: string }).sub;
}
