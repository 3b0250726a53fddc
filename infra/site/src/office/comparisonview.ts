import { heading, link, paragraph, type View } from "../app/view.js";
import { count } from "../app/words.js";
import { element } from "../dom.js";
import { answerWords } from "../form/answerwords.js";
import { filled, type Asked } from "../form/filled.js";
import { options, type Question } from "../form/instrument.js";
import type { Desk } from "./desk.js";
import { Practices, type Comparison } from "./practices.js";
import { table } from "./table.js";

/** What was said to a question, and by whom. */
type Said = ReadonlyMap<string, readonly string[]>;

/** Side by side what auditors answered on the same invented case: where they agree, and what to talk about before the first round. */
export async function comparisonView({ calls }: Desk, authority: string, activity: string): Promise<View> {
  const comparison = await new Practices(calls, authority).comparison(activity);
  const { form, title, trials } = comparison;
  const all = form.sections.flatMap((section) => section.questions.map((question) => ({ section, question, said: answers(comparison, question) })));
  const chosen = all.filter(({ question, said }) => options(question, form).length > 0 && said.size > 0);
  return {
    title: `Side by side: ${title}`,
    content: [
      paragraph(link(`/instruments/${authority}/practice`, "Practice")),
      heading(`Side by side: ${title}`),
      element("p", { class: "notice" }, element("strong", {}, "Practice: nothing here counts."), " It is for talking about the form, and is erased when the practice ends."),
      trials.length === 0
        ? paragraph("Nobody has handed anything in yet.")
        : paragraph(
            `${count(trials.length, "auditor")} answered on the same invented case.`,
            ...(trials.length === 1 ? [] : [` They agree on ${chosen.filter(({ said }) => said.size === 1).length} of ${count(chosen.length, "question")} that are answered by choosing.`]),
          ),
      ...form.sections.flatMap((section) => {
        const here = all.filter((one) => one.section === section && one.said.size > 0);
        return here.length === 0 ? [] : [element("h2", {}, section.title), ...here.map(({ question, said }) => tableOf(question.words, said))];
      }),
    ],
  };
}

function tableOf(words: string, said: Said): HTMLElement {
  const rows = [...said].sort(([, one], [, other]) => other.length - one.length);
  return table(words, ["Answer", "Given by"], rows.map(([answer, names]) => [answer, names.join(", ")]));
}

/** Entries of questions that repeat are counted, not read out. */
function answers({ form, facts, trials }: Comparison, question: Question): Said {
  const said = new Map<string, string[]>();
  for (const { name, answers } of trials) {
    const asked = filled(form, answers, facts).asked.find((one: Asked) => one.question === question && one.within === undefined);
    if (asked?.answer !== undefined) {
      const words = answerWords(question, asked.answer, form).join(" ");
      said.set(words, [...(said.get(words) ?? []), name]);
    }
  }
  return said;
}
