import { LARGEST } from "./check.js";
import { byId } from "./dom.js";
import { differsResult, validResult } from "./result.js";
import type { Answer, Task } from "./worker.js";

const form = byId("form", HTMLFormElement);
const file = byId("file", HTMLInputElement);
const pasted = byId("pasted", HTMLTextAreaElement);
const design = byId("design", HTMLInputElement);
const drop = byId("drop", HTMLElement);
const status = byId("status", HTMLElement);
const result = byId("result", HTMLElement);

let worker: Worker | undefined;
let dropped: Blob | undefined;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const chosen = given();
  if (chosen === undefined) {
    status.textContent = "Choose a certificate's file first, or paste its text.";
    file.focus();
  } else {
    verify(chosen);
  }
});

/** The certificate as it was given last: chosen, dropped or pasted. */
function given(): Blob | undefined {
  return file.files?.[0] ?? (pasted.value === "" ? dropped : new Blob([pasted.value.trim()]));
}

file.addEventListener("change", () => {
  pasted.value = "";
  dropped = undefined;
  const chosen = file.files?.[0];
  if (chosen !== undefined) {
    verify(chosen);
  }
});

pasted.addEventListener("input", () => {
  file.value = "";
  dropped = undefined;
});

design.addEventListener("change", () => {
  const chosen = given();
  if (chosen !== undefined) {
    verify(chosen);
  }
});

drop.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  dropped = event.dataTransfer?.files[0];
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
  const task: Task = { certificate, design: design.files?.[0] };
  if (certificate.size > LARGEST || (task.design?.size ?? 0) > LARGEST) {
    show(differsResult(`The file is larger than ${LARGEST.toLocaleString("en-GB")} bytes, the most that is read`));
    return;
  }
  status.textContent = "Drawing again …";
  worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  worker.addEventListener("message", (message: MessageEvent<Answer>) => answered(message.data));
  worker.addEventListener("error", () => {
    status.textContent = "The check could not run in this browser. Please use a current one.";
  });
  worker.postMessage(task);
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
