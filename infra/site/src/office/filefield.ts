import { element } from "../dom.js";
import type { Field } from "./field.js";

const MOST = 4 * 1024 * 1024; // what a request may carry, with what base64 adds
let files = 0;

/** A file to be sent within a request, and what is in it. */
export function chosenFile(label: string, hint: string, kinds = ".csv,.xlsx"): { readonly field: Field; base64(): Promise<string> } {
  const id = `upload-${++files}`;
  const input = element("input", { type: "file", id, accept: kinds, "aria-describedby": `${id}-hint` });
  const chosen = (): File | undefined => input.files?.[0];
  return {
    field: {
      element: element("div", { class: "question" }, element("label", { for: id }, label), element("p", { class: "hint", id: `${id}-hint` }, hint), input),
      value: () => ((chosen()?.size ?? MOST + 1) <= MOST ? chosen()?.name : undefined),
      get missing() {
        return chosen() === undefined ? "Choose the file." : "The file is larger than 4 MB. Leave out what isn't needed and choose it again.";
      },
      focus: () => input.focus(),
    },
    base64: async () => encoded(new Uint8Array((await chosen()?.arrayBuffer()) ?? new ArrayBuffer(0))),
  };
}

function encoded(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(parts.join(""));
}
