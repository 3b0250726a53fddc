import { check } from "./check.js";
import { summary } from "./summary.js";

/** Checks beside the page, so that the page never stops answering, however large the certificate. */
addEventListener("message", async (message: MessageEvent<Blob>) => {
  const bytes = new Uint8Array(await message.data.arrayBuffer());
  const verdict = await check(bytes);
  postMessage(verdict.valid ? { summary: summary(verdict.certificate) } : { sentence: verdict.sentence });
});
