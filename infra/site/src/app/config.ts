/** What differs from one installation to the next; nothing in it is secret. */
export interface Config {
  /** The authorities that this installation serves. */
  readonly authorities: readonly Authority[];
  /** Where the API is, without a slash at its end. */
  readonly api: string;
  readonly signIn: {
    readonly issuer: string;
    readonly authorize: string;
    readonly token: string;
    /** Where one is sent to sign out, complete with what has to be said there. */
    readonly signOut: string;
    readonly client: string;
  };
  /** What the front page says of this installation besides, with where to read more. */
  readonly notice?: { readonly words: string; readonly link: string; readonly address: string };
}

export interface Authority {
  readonly id: string;
  readonly name: string;
}

export async function loadConfig(): Promise<Config> {
  const reply = await fetch("/config.json");
  if (!reply.ok) {
    throw new Error(`/config.json: ${reply.status}`);
  }
  const written = (await reply.json()) as Omit<Config, "authorities"> & { authorities: string };
  return { ...written, authorities: authorities(written.authorities) };
}

/** Reads "dor:Dorset,wol:Wolverhampton", as a deployment's parameter says it. */
function authorities(text: string): Authority[] {
  return text
    .split(",")
    .filter((one) => one !== "")
    .map((one) => {
      const [id = "", name = id] = one.split(":").map((part) => part.trim());
      return { id, name };
    });
}
