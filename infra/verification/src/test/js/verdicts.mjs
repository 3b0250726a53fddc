// Gives the site's verdict on each certificate of a file, a line of base64 each and behind it, if it is to be held against
// its design, that too: "VALID", or the first thing that differs.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [modules, batch, verdicts] = process.argv.slice(2);
const { check } = await import(pathToFileURL(`${modules}/check.js`).href);
const { planned } = await import(pathToFileURL(`${modules}/planned.js`).href);
const lines = [];
for (const line of readFileSync(batch, "utf8").split("\n")) {
  const [certificate, design] = line.split(" ").map((text) => new Uint8Array(Buffer.from(text, "base64")));
  const verdict = await check(certificate);
  const { sentence } = verdict.valid && design ? await planned(verdict.certificate, design) : verdict;
  lines.push(Buffer.from(sentence ?? "VALID", "utf8").toString("base64"));
}
writeFileSync(verdicts, lines.join("\n"));
