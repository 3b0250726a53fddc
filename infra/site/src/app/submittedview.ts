import { element } from "../dom.js";
import { options, type Instrument } from "../form/instrument.js";
import type { OpenAudit } from "../form/openaudit.js";
import type { Audit } from "./api.js";
import { answersView } from "./answersview.js";
import { feedback } from "./feedback.js";
import { theCase } from "./thecase.js";
import { button, facts, heading, link, paragraph, type View } from "./view.js";
import { date, moment, weekday } from "./words.js";

/** A submitted audit: its receipt, what was written about it and, for as long as that is shown, all of it. */
export function submittedView(open: OpenAudit): View {
  const { audit } = open;
  const { form, submission } = audit;
  const grade = gradeTitle(form, submission?.grade);
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
      ...feedback(open),
      ...(audit.past ? over(audit) : all(open)),
    ],
  };
}

function all({ audit, filled }: OpenAudit): Node[] {
  return [
    element("h2", {}, "The case"),
    ...theCase(audit.facts),
    element("h2", {}, "Your answers"),
    paragraph(`They stay as they are. If something is wrong, tell your QA officer. You can look at them and at the case here until ${date(audit.shownUntil)}.`),
    ...(audit.elsewhere === null ? answersView(audit.form, filled) : [paragraph(`You gave them in ${audit.elsewhere.tool}. QA officers can read them here.`)]),
  ];
}

const over = ({ shownUntil }: Audit): Node[] => [
  element("h2", {}, "Your answers"),
  paragraph(`They and what was known of the case were shown here until ${date(shownUntil)}. They are kept with the round, and QA officers can read them.`),
];

/** What a form's own grade is called; undefined where it asks for none. */
export function gradeTitle(form: Instrument, grade: string | undefined): string | undefined {
  const overall = form.sections.flatMap(({ questions }) => questions).find(({ id }) => id === form.overall);
  return overall === undefined ? undefined : options(overall, form).find(({ id }) => id === grade)?.title;
}
