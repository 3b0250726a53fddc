import { LARGEST } from "./check.js";
import { byId } from "./dom.js";
import { differsResult, validResult } from "./result.js";
import type { Summary } from "./summary.js";

type Answer = { summary: Summary } | { sentence: string };

const form = byId("form", HTMLFormElement);
const file = byId("file", HTMLInputElement);
const pasted = byId("pasted", HTMLTextAreaElement);
const drop = byId("drop", HTMLElement);
const status = byId("status", HTMLElement);
const result = byId("result", HTMLElement);

let worker: Worker | undefined;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const chosen = file.files?.[0] ?? (pasted.value === "" ? undefined : new Blob([pasted.value.trim()]));
  if (chosen === undefined) {
    status.textContent = "Choose a certificate's file first, or paste its text.";
    file.focus();
  } else {
    verify(chosen);
  }
});

file.addEventListener("change", () => {
  pasted.value = "";
  const chosen = file.files?.[0];
  if (chosen !== undefined) {
    verify(chosen);
  }
});

pasted.addEventListener("input", () => {
  file.value = "";
});

drop.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  const dropped = event.dataTransfer?.files[0];
  if (dropped !== undefined) {
    file.value = "";
    pasted.value = "";
    verify(dropped);
  }
});

/** Checks in a worker of its own; whatever was being checked before no longer matters. */
function verify(certificate: Blob): void {
  worker?.terminate();
  result.replaceChildren();
  if (certificate.size > LARGEST) {
    show(differsResult(`The file is larger than ${LARGEST.toLocaleString("en-GB")} bytes, the most that is read`));
    return;
  }
  status.textContent = "Drawing again …";
  worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  worker.addEventListener("message", (message: MessageEvent<Answer>) => answered(message.data));
  worker.addEventListener("error", () => {
    status.textContent = "The check could not run in this browser. Please use a current one.";
  });
  worker.postMessage(certificate);
}

function answered(answer: Answer): void {
  show("summary" in answer ? validResult(answer.summary) : differsResult(answer.sentence));
}

/** The verdict is announced, and focus goes to its heading. */
function show(content: Node[]): void {
  result.replaceChildren(...content);
  const verdict = result.querySelector("h2");
  status.textContent = verdict?.textContent ?? "";
  verdict?.focus();
}
