import { canonical } from "./canonical.js";
import { readCertificate, type Certificate } from "./certificate.js";
import { drawFault } from "./draw.js";
import { eventsFault } from "./events.js";
import { sha256 } from "./hash.js";
import { readJson, type JsonObject } from "./json.js";
import { Located } from "./located.js";
import { Refused } from "./refused.js";
import { sourcesFault } from "./sources.js";
import { textOf } from "./utf8.js";

/** The largest certificate that is read, in bytes: the register of more than a million cases. */
export const LARGEST = 32 * 1024 * 1024;

/** What the check found: the draw fell as the certificate says, or the first thing that differs. */
export type Verdict =
  | { readonly valid: true; readonly certificate: Certificate }
  | { readonly valid: false; readonly sentence: string };

/** Re-does a draw from nothing but its certificate, as a file holds it; any byte changed since is found. */
export async function check(utf8: Uint8Array<ArrayBuffer>): Promise<Verdict> {
  try {
    const text = decoded(utf8);
    const root = new Located("", readJson(text));
    const certificate = readCertificate(root);
    const sentence =
      notCanonical(text, canonical(root.value)) ??
      (await digestFault(root.object(), certificate)) ??
      sourcesFault(certificate) ??
      (await drawFault(certificate)) ??
      eventsFault(certificate);
    return sentence === null ? { valid: true, certificate } : { valid: false, sentence };
  } catch (failure) {
    if (failure instanceof Refused) {
      return { valid: false, sentence: failure.message };
    }
    throw failure;
  }
}

function decoded(utf8: Uint8Array<ArrayBuffer>): string {
  if (utf8.length > LARGEST) {
    throw new Refused(`The certificate is larger than ${LARGEST.toLocaleString("en-GB")} bytes, the most that is read`);
  }
  return textOf(utf8);
}

function notCanonical(text: string, canonical: string): string | null {
  if (canonical === text) {
    return null;
  }
  let same = 0;
  while (same < text.length && text[same] === canonical[same]) {
    same++;
  }
  return `The text isn't in canonical form: it differs from character ${same + 1} on`;
}

async function digestFault(root: JsonObject, certificate: Certificate): Promise<string | null> {
  const rest = new Map(root);
  rest.delete("digest");
  return (
    differs("seedCommitment", certificate.seedCommitment, await sha256(certificate.publicValue)) ??
    differs("digest", certificate.digest, await sha256(canonical(rest)))
  );
}

function differs(name: string, written: string, hash: string): string | null {
  return written === `sha256:${hash}` ? null : `${name} says ${written}, but the content gives sha256:${hash}`;
}
