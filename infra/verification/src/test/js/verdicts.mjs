// Gives the site's verdict on each certificate of a file, a line of base64 each: "VALID", or the first thing that differs.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [checkModule, batch, verdicts] = process.argv.slice(2);
const { check } = await import(pathToFileURL(checkModule).href);
const lines = [];
for (const line of readFileSync(batch, "utf8").split("\n")) {
  const verdict = await check(new Uint8Array(Buffer.from(line, "base64")));
  lines.push(Buffer.from(verdict.valid ? "VALID" : verdict.sentence, "utf8").toString("base64"));
}
writeFileSync(verdicts, lines.join("\n"));
