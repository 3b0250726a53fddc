import { answersView } from "../app/answersview.js";
import { withConcern } from "../app/auditview.js";
import { formSheet, isWide } from "../app/formview.js";
import { reviewView } from "../app/reviewview.js";
import { gradeTitle } from "../app/submittedview.js";
import { theCase } from "../app/thecase.js";
import { belowHeading, facts, heading, link, paragraph, type View } from "../app/view.js";
import { date, moment } from "../app/words.js";
import { element } from "../dom.js";
import type { Desk } from "./desk.js";
import { OpenTrial } from "./opentrial.js";
import { Practices, type Whole } from "./practices.js";
import { local } from "./raiseview.js";

/** A form to practise on as its state asks for: the form with its invented case, its review, or its receipt; or where concerns are raised. */
export async function trialView({ calls, router, forms }: Desk, authority: string, activity: string, page = ""): Promise<View> {
  const path = `/practice/${authority}/${activity}`;
  const practices = new Practices(calls, authority);
  const kept = forms.open instanceof OpenTrial && forms.open.path === path && forms.open.unsaved ? forms.open : undefined;
  const open = kept ?? new OpenTrial(practices, path, await practices.trial(activity));
  forms.open = open;
  const again = (): void => {
    forms.open = undefined;
    void router.replace(path);
  };
  if (page === "concern") {
    return marked(concern(open));
  }
  return marked(withConcern(path, open.trial.receipt !== null ? receipt(open) : page === "review" ? reviewView(open, path, again) : form(open)));
}

const marked = (view: View): View =>
  belowHeading(view, element("p", { class: "notice" }, element("strong", {}, "Practice: nothing here counts."), " The case is invented, and nobody is mailed."));

function form(open: OpenTrial): View {
  return formSheet(open, open.path, {
    lead: [
      paragraph(
        "A real audit begins with your word on whether you had a hand in the case; the rest is as you see it here. Each answer is saved as you give it. What you hand in, your QA officers see beside what others did with the same case. " + ends(open.trial),
      ),
    ],
    beside: beside(open.trial),
    above: [],
    below: [],
    reading: true,
  });
}

const ends = ({ lastDay }: Whole): string => `It all ends after ${date(lastDay)}, or when a QA officer ends it before, and is erased then.`;

function beside({ facts: known, papers }: Whole): Node[] {
  const wide = isWide() ? { open: "" } : {};
  return [
    element("details", wide, element("summary", {}, element("h2", {}, "About the case")), ...theCase({ attributes: known, dates: {}, clocks: [], caseNumber: null })),
    element(
      "details",
      wide,
      element("summary", {}, element("h2", {}, papers.title)),
      ...papers.parts.flatMap((part) => [element("h3", {}, part.heading), ...part.paragraphs.map((words) => paragraph(words))]),
    ),
  ];
}

function receipt({ trial, form, filled }: OpenTrial): View {
  const grade = gradeTitle(form, trial.receipt?.grade);
  return {
    title: `Submitted – ${form.title}`,
    content: [
      heading(form.title),
      element(
        "section",
        { class: "receipt", "aria-labelledby": "receipt" },
        element("h2", { id: "receipt" }, "Submitted"),
        facts([...(grade === undefined ? [] : [["Overall grade", grade] as const]), ["Received", moment(trial.receipt?.submittedAt ?? "")]]),
      ),
      paragraph(link("/audits", "Your audits")),
      paragraph("A real audit says here whether it came in time, and later what your QA officers write to you about it."),
      element("h2", {}, "Your answers"),
      paragraph(`They stay as they are. ${ends(trial)}`),
      ...answersView(form, filled),
    ],
  };
}

/** Nothing can be raised in practice: whoever is worried about somebody must know the way that counts. */
function concern({ trial, path }: OpenTrial): View {
  return {
    title: "Raise a concern",
    content: [
      paragraph(link(path, "Back to the form")),
      heading("Raise a concern"),
      paragraph("In a real audit you say here in a few words what you have seen, and the case worker, the team manager and the QA officers are told at once. From practice nobody is told, so there is nothing to fill in."),
      element("section", { class: "routes", "aria-labelledby": "routes" }, ...local(trial.routes, "If you are worried about anybody, go the way below, as ever.")),
    ],
  };
}
