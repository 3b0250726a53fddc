import { element } from "../dom.js";
import { filled } from "../form/filled.js";
import { options } from "../form/instrument.js";
import type { Audit } from "./api.js";
import { answersView } from "./answersview.js";
import { theCase } from "./thecase.js";
import { button, facts, heading, link, paragraph, type View } from "./view.js";
import { moment, weekday } from "./words.js";

/** A submitted audit: its receipt and all of it, to read and to print. */
export function submittedView(audit: Audit): View {
  const { form, submission } = audit;
  const given = Object.assign({}, ...Object.values(audit.drafts).map(({ answers }) => answers));
  const grade = gradeTitle(audit);
  return {
    title: `Submitted – ${form.title}`,
    content: [
      heading(form.title),
      element(
        "section",
        { class: "receipt", "aria-labelledby": "receipt" },
        element("h2", { id: "receipt" }, "Submitted"),
        facts([
          ...(grade === undefined ? [] : [["Overall grade", grade] as const]),
          ["Received", submission === null ? "" : moment(submission.submittedAt)],
          ["Due", `${weekday(audit.dueOn)}${submission?.late === true ? ": it came in late and counts as late" : ": it came in time"}`],
          ["Reference", audit.audit],
        ]),
      ),
      element("p", { class: "ways" }, link("/audits", "Your audits"), " ", button("Print", () => print(), "second")),
      element("h2", {}, "The case"),
      ...theCase(audit.facts),
      element("h2", {}, "Your answers"),
      paragraph("They stay as they are. If something is wrong, tell your QA officer."),
      ...answersView(form, filled(form, given, audit.facts.attributes)),
    ],
  };
}

function gradeTitle({ form, submission }: Audit): string | undefined {
  const overall = form.sections.flatMap(({ questions }) => questions).find(({ id }) => id === form.overall);
  return overall === undefined ? undefined : options(overall, form).find(({ id }) => id === submission?.grade)?.title;
}
