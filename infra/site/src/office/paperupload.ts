import { element } from "../dom.js";
import { change } from "./change.js";
import type { Desk } from "./desk.js";
import { day, maybe, type Field } from "./field.js";
import type { Paper, PaperPlace, Papers } from "./papers.js";

/** To upload a paper, or its next version, with what it is searched for. */
export function uploadChange(desk: Desk, papers: Papers, place: PaperPlace, { state, what }: Paper): HTMLElement {
  const again = state === "prepared" || state === "checked";
  const input = element("input", { type: "file", id: "paper-file", accept: "application/pdf,.pdf", "aria-describedby": "paper-file-hint" });
  const made = change(desk, {
    title: again ? "Upload another version" : `Upload the ${what}`,
    will: [
      "Redact it in your own tool first. The file is searched for what you type below, in its hidden parts too; then only pictures of its pages are kept. What you type is used for this search and kept nowhere.",
      ...(again ? ["The version that is there is deleted; the new one has to be checked before anybody reads it."] : []),
    ],
    fields: [
      file(input),
      lines("paper-names", "Names to search for", "One in each line: the child's, and everybody else's who mustn't be recognised. Leave out a part that is also a common word.", "Type the child's name."),
      maybe(day("Birth date", "", "Give the whole date, or none.")),
      lines("paper-address", "Address", "In one line or several. The postcode and the street are searched for, with its number and without.", ""),
    ],
    act: "Upload and search",
    run: async ([, names = "", birthDate = "", address = ""]) => {
      const [chosen] = input.files ?? [];
      if (chosen !== undefined) {
        await papers.prepare(place, chosen, { names: parts(names), birthDates: parts(birthDate), addresses: parts(address) });
      }
      return "It is prepared: nothing of what you typed was found in it. Somebody else has to look through its pages now.";
    },
  });
  made.toggleAttribute("open", !again);
  return made;
}

const parts = (text: string): string[] => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");

const file = (input: HTMLInputElement): Field => ({
  element: question(input, "The redacted paper", "A PDF of at most 25 MB and 40 pages, without a password."),
  value: () => input.files?.[0]?.name,
  missing: "Choose the file.",
  focus: () => input.focus(),
});

/** Lines of words; may be left empty where nothing is said for it. */
function lines(id: string, label: string, hint: string, missing: string): Field {
  const input = element("textarea", { id, rows: "3", autocomplete: "off", spellcheck: "false", "aria-describedby": `${id}-hint` });
  return {
    element: question(input, label, hint),
    value: () => (input.value.trim() === "" && missing !== "" ? undefined : input.value),
    missing,
    focus: () => input.focus(),
  };
}

const question = (input: HTMLElement, label: string, hint: string): HTMLElement =>
  element("div", { class: "question" }, element("label", { for: input.id }, label), element("p", { class: "hint", id: `${input.id}-hint` }, hint), input);
