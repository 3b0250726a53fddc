import type { Calls } from "../app/calls.js";
import type { Replies } from "../app/replies.js";
import type { Instrument } from "../form/instrument.js";

export type Line = Replies["InstrumentLine"];
export type Origin = Replies["VersionReply"];
export type Difference = Replies["DifferenceReply"];
/** A version with its form as forms are sent. */
export type Version = Omit<Replies["InstrumentReply"], "form"> & { readonly form: Instrument };

/** What audits are asked on, as officers see and change it. */
export class Instruments {
  constructor(
    private readonly calls: Calls,
    private readonly authority: string,
  ) {}

  async all(): Promise<readonly Line[]> {
    return (await this.calls.call<Replies["InstrumentsController.Instruments"]>("GET", [this.authority, "instruments"])).instruments;
  }

  version(instrument: string, version: string): Promise<Version> {
    return this.calls.call("GET", [this.authority, "instruments", instrument, "versions", version]);
  }

  propose(file: string): Promise<Replies["ProposeInstrument.Upload"]> {
    return this.calls.call("POST", [this.authority, "instruments"], { file });
  }

  /** The digest says which one was looked at. */
  approve({ instrument, origin: { version, digest } }: Version): Promise<unknown> {
    return this.calls.call("PUT", [this.authority, "instruments", instrument, "versions", String(version), "approval"], { digest: digest ?? "" });
  }

  /** Rounds announced from then on are asked on the version before it. */
  withdraw({ instrument, origin: { version } }: Version, reason: string): Promise<Replies["OutOfForce"]> {
    return this.calls.call("PUT", [this.authority, "instruments", instrument, "versions", String(version), "withdrawal"], { reason });
  }
}
