import { check } from "./check.js";
import { planned } from "./planned.js";
import { summary, type Summary } from "./summary.js";

/** What the page gives: a certificate and, if somebody has it, the design that it names. */
export interface Task {
  readonly certificate: Blob;
  readonly design: Blob | undefined;
}

/** What it gets: what a valid certificate shows, or the first thing that differs. */
export type Answer = { readonly summary: Summary } | { readonly sentence: string };

/** Checks beside the page, so that the page never stops answering, however large the certificate. */
addEventListener("message", async (message: MessageEvent<Task>) => postMessage(await answer(message.data)));

async function answer({ certificate, design }: Task): Promise<Answer> {
  const verdict = await check(await bytes(certificate));
  if (!verdict.valid) {
    return { sentence: verdict.sentence };
  }
  if (design === undefined) {
    return { summary: summary(verdict.certificate, "none") };
  }
  const found = await planned(verdict.certificate, await bytes(design));
  return "sentence" in found ? found : { summary: summary(verdict.certificate, found.sizes ? "with sizes" : "but sizes") };
}

async function bytes(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
