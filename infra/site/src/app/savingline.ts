import { element } from "../dom.js";
import type { OpenForm } from "../form/openform.js";
import type { Saving } from "../form/saving.js";
import { clashId } from "./clashpanel.js";
import { link } from "./view.js";
import { count, time } from "./words.js";

/** The line that says how the saving goes: aloud when it changes, but not at every stroke. */
export function savingLine(open: OpenForm, path: string): { element: HTMLElement; refresh(): void } {
  const busy = element("span", { class: "busy", hidden: "" }, "Saving …");
  const said = element("span", { role: "status" });
  const clash = element("p", { class: "clashes", hidden: "" });
  const over = element("p", { class: "clashes", hidden: "" }, link(path, "See what became of it"));
  const whole = element("div", { class: "saving" }, element("p", {}, busy, said), link(`${path}/concern`, "Raise a concern"), clash, over);
  return {
    element: whole,
    refresh: () => {
      const standing = open.standing;
      const partly = standing.state === "saved" && open.unsaved;
      over.hidden = standing.state !== "closed";
      busy.hidden = standing.state !== "saving";
      whole.dataset["state"] = partly ? "refused" : standing.state;
      const words = partly ? unsaved(open) : sentence(standing);
      said.hidden = standing.state === "saving";
      if (words !== undefined && said.textContent !== words) {
        said.textContent = words;
      }
      const [first] = open.clashes;
      clash.hidden = first === undefined;
      if (first !== undefined) {
        clash.replaceChildren(
          `${count(open.clashes.length, "answer")} changed in another window too. `,
          link(`${path}#${clashId(first)}`, "Choose which one stands"),
        );
      }
    },
  };
}

/** What is on the screen alone, and why. */
function unsaved({ clashes, faults }: OpenForm): string {
  return clashes.length > 0 ? `Not saved: ${count(clashes.length, "answer")} to choose` : `Not saved: ${count(faults.length, "answer")} too long or unfinished`;
}

function sentence(saving: Saving): string | undefined {
  switch (saving.state) {
    case "saved":
      return saving.at === undefined ? "Each answer is saved as you give it." : `Draft saved ${time(saving.at)}`;
    case "saving":
      return undefined;
    case "trying":
      return "Not saved yet, trying again";
    case "signed-out":
      return "Not saved yet: sign in again to save it";
    case "refused":
      return `Not saved: ${saving.sentences.join(" ")}`;
    case "closed":
      return saving.sentence;
  }
}
