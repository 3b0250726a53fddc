import type { OpenAudit } from "../form/openaudit.js";
import { element } from "../dom.js";
import type { Feedback } from "./api.js";
import { excuse } from "./choosing.js";
import { button, paragraph } from "./view.js";
import { moment } from "./words.js";

/** What QA officers wrote to the auditor, each with the button that says it was read; nothing where they wrote nothing. */
export function feedback(open: OpenAudit): Node[] {
  const { feedback: notes } = open.audit;
  return notes.length === 0 ? [] : [element("h2", { id: "feedback" }, "Feedback for you"), ...notes.map((note) => element("section", { class: "receipt" }, ...words(note), reading(open, note)))];
}

/** A note as it was written. */
export function words({ by, at, handedInAt, current, well, next }: Feedback): Node[] {
  return [
    paragraph(`${by} wrote on ${moment(at)}${current ? "" : `, about what was handed in on ${moment(handedInAt)}`}:`),
    ...part("Done well", well),
    ...part("To look at next time", next),
  ];
}

const part = (title: string, said: string): Node[] => (said === "" ? [] : [element("h3", {}, title), element("p", { class: "said" }, said)]);

/** Whether it was read, or the button that says so. */
function reading(open: OpenAudit, { note, readAt }: Feedback): HTMLElement {
  const place = element("div", { tabindex: "-1" });
  const problem = element("p", { class: "fault", role: "alert" });
  const done = (at: string): void => place.replaceChildren(paragraph(`You have read this: ${moment(at)}.`));
  const read = button("I've read this", () => {
    open.read(note).then(
      (at) => {
        done(at);
        place.focus();
      },
      (failure: Error) => excuse(problem, failure),
    );
  });
  if (readAt === null) {
    place.replaceChildren(problem, read);
  } else {
    done(readAt);
  }
  return place;
}
