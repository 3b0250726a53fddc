import type { Calls } from "../app/calls.js";
import type { Replies } from "../app/replies.js";

/** How a register's files may be read, and by which mappings they have been. */
export type Mappings = Replies["MappingsView"];

export type Source = Replies["SourceView"];

/** What is known of an upload. */
export type Upload = Replies["UploadView"] & { readonly state: "waiting" | "reading" | "previewed" | "accepted" | "unchanged" | "refused" };

/** What was uploaded of late for a register. */
export type Uploaded = Replies["UploadsView.OfRegister"];

/** What would be read of a file. */
export interface Preview {
  readonly subject: string;
  readonly source: string;
  readonly dates: string;
  readonly columns: readonly Column[];
  readonly missing: readonly string[];
  readonly rows: readonly { readonly line: number; readonly subject: { readonly attributes: Record<string, string>; readonly dates: Record<string, string> } }[];
}

export interface Column {
  readonly column: string;
  readonly heading: string;
  readonly becomes: string;
  readonly field?: string;
  readonly filled?: number;
  readonly blank?: number;
  readonly refused?: number;
}

/** The status by which an address says that it took a file before. */
const TAKEN = 412;

/** Where to put a file, with the headers to be sent along. */
type Prepared = Replies["RegisterController.Prepared"];

/** Registers as those who upload them ask for them. */
export class Registers {
  constructor(
    private readonly calls: Calls,
    private readonly authority: string,
  ) {}

  mappings(subject: string): Promise<Mappings> {
    const query = subject === "" ? "" : `?subject=${encodeURIComponent(subject)}`;
    return this.calls.call("GET", this.path("mappings"), undefined, {}, query);
  }

  saveMapping(mapping: object): Promise<Replies["MappingController.Saved"]> {
    return this.calls.call("PUT", this.path("mappings"), mapping);
  }

  prepare(wish: { fileName: string; size: number; subject: string; source: string }): Promise<Prepared> {
    return this.calls.call("POST", this.path("uploads"), { ...wish, preview: true });
  }

  uploads(): Promise<Replies["UploadsView"]> {
    return this.calls.call("GET", this.path("uploads"));
  }

  upload(upload: string): Promise<Upload> {
    return this.calls.call("GET", this.path("uploads", upload));
  }

  preview(upload: string): Promise<Preview> {
    return this.calls.call("GET", this.path("uploads", upload, "preview"));
  }

  take(upload: string): Promise<unknown> {
    return this.calls.call("POST", this.path("uploads", upload, "taking"), {});
  }

  private path(...rest: string[]): string[] {
    return [this.authority, "registers", ...rest];
  }
}

/** Puts a file to the address that was prepared for it, and tells how far it is, from 0 to 1. */
export function put(file: File, { url, headers }: Pick<Prepared, "url" | "headers">, progress: (part: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    // fetch doesn't tell how much has left.
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.addEventListener("progress", ({ loaded, total }) => progress(total === 0 ? 1 : loaded / total));
    request.addEventListener("load", () => (request.status < 300 ? resolve() : reject(new Error(refusal(request.status)))));
    request.addEventListener("error", () => reject(new Error("The connection broke while the file was on its way. Upload it again.")));
    request.send(file);
  });
}

const refusal = (status: number): string =>
  status === TAKEN
    ? "This file came in a moment ago already. The list of uploads shows what became of it."
    : "The file wasn't taken: its address holds for fifteen minutes. Upload it again.";
