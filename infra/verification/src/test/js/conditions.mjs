// Evaluates each case of conditions.json with the site's evaluator and names those that come out otherwise.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [evaluator, file] = process.argv.slice(2);
const { holds } = await import(pathToFileURL(evaluator).href);
const { cases } = JSON.parse(readFileSync(file, "utf8"));
const wrong = cases.filter((one) => holds(one.tree, { answers: one.answers, attributes: one.case }) !== one.holds);
console.log(wrong.length === 0 ? `${cases.length} cases, each as it should be` : JSON.stringify(wrong, null, 1));
process.exitCode = wrong.length === 0 ? 0 : 1;
