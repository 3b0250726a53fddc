import { element } from "../dom.js";
import type { OpenAudit } from "../form/openaudit.js";
import type { OpenForm } from "../form/openform.js";
import { says } from "../form/says.js";
import { questionId } from "../form/slot.js";
import { declaration, hands } from "./declaration.js";
import { dueSentence } from "./due.js";
import { elsewhere } from "./elsewhere.js";
import { feedback } from "./feedback.js";
import { papers } from "./papers.js";
import { readByAuthors } from "./readbyauthors.js";
import { savingLine } from "./savingline.js";
import { sectionView } from "./sectionview.js";
import { theCase } from "./thecase.js";
import { theSession } from "./thesession.js";
import { theTheme } from "./thetheme.js";
import { heading, link, paragraph, type View } from "./view.js";

/** What stands around the questions of a form. */
export interface Around {
  readonly lead: readonly Node[];
  /** Beside the questions, above the list of sections. */
  readonly beside: readonly Node[];
  readonly above: readonly Node[];
  readonly below: readonly Node[];
  /** Whether what is beside takes half of the page. */
  readonly reading?: boolean;
}

/** The form of an audit: the case beside it, its sections, and how the saving goes. */
export function formView(open: OpenAudit, path: string, declared: (hand: string) => Promise<void>): View {
  const { facts, hands: all } = open.audit;
  const wide = isWide();
  const about = element("details", wide ? { open: "" } : {}, element("summary", {}, element("h2", {}, "About the case")), ...theCase(facts));
  const sheet = formSheet(open, path, {
    lead: [
      ...elsewhere(open.audit.elsewhere),
      ...theSession(open.audit, path),
      paragraph(`${dueSentence(open.audit)} Answer in any order and come back as often as you like, on any device: each answer is saved as you give it.`),
      ...theTheme(open.audit),
      ...readByAuthors(open.audit),
    ],
    beside: [about, papers(open, wide)],
    above: feedback(open),
    below: [
      paragraph("Would you rather write by hand first? ", link(`${path}/paper`, "The form on paper")),
      element(
        "details",
        { class: "hand" },
        element("summary", {}, "I have had a hand in this case after all"),
        paragraph("If you declare it, this audit goes to somebody else and what you answered is not used."),
        declaration(hands(all), declared),
      ),
    ],
  });
  return { ...sheet, leave: both(sheet.leave, openedWhenWide(about)) };
}

const WIDE = matchMedia("(min-width: 64rem)");

/** Whether there is room for something beside the questions. */
export const isWide = (): boolean => WIDE.matches;

/** Opens the case as soon as there is room for it, as on a tablet that is turned; returns how to stop that. */
function openedWhenWide(about: HTMLDetailsElement): () => void {
  const widen = (): void => {
    about.open ||= WIDE.matches;
  };
  WIDE.addEventListener("change", widen);
  return () => WIDE.removeEventListener("change", widen);
}

const both = (one: (() => void) | undefined, other: () => void) => (): void => {
  one?.();
  other();
};

/** The questions of a form with what stands around them, and how the saving goes. */
export function formSheet(open: OpenForm, path: string, { lead, beside, above, below, reading = false }: Around): View {
  const { form } = open;
  const sections = form.sections.map((section) => ({ section, view: sectionView(open, section), entry: contents(path, section.id, section.title) }));
  const line = savingLine(open, path);

  function refresh(): void {
    const { asked } = open.filled;
    const shown = new Set(asked.map(({ question, within }) => questionId(question.id, within)));
    sections.forEach(({ section, view, entry }) => {
      view.refresh(shown);
      const here = asked.filter((one) => one.section === section && one.within === undefined);
      entry.refresh(here.filter(({ answer }) => says(answer)).length, here.length);
    });
    line.refresh();
  }

  refresh();
  return {
    title: form.title,
    content: [
      heading(form.title),
      ...lead,
      element(
        "div",
        { class: reading ? "desk reading" : "desk" },
        element(
          "aside",
          { "aria-label": "The case" },
          ...beside,
          element("nav", { "aria-label": "Sections" }, element("ol", {}, ...sections.map(({ entry }) => entry.element))),
        ),
        element(
          "div",
          { class: "sheet" },
          ...above,
          ...sections.map(({ view }) => view.element),
          element("p", { class: "onwards" }, link(`${path}/review`, "Check your answers and submit", { class: "button" })),
          ...below,
        ),
      ),
      line.element,
    ],
    leave: open.listen(refresh),
  };
}

function contents(path: string, id: string, title: string): { element: HTMLElement; refresh(answered: number, asked: number): void } {
  const progress = element("span", { class: "progress" });
  const row = element("li", {}, link(`${path}#s-${id}`, title), " ", progress);
  return {
    element: row,
    refresh: (answered, asked) => {
      row.hidden = asked === 0;
      progress.textContent = answered === asked ? "all answered" : `${answered} of ${asked} answered`;
      progress.classList.toggle("whole", answered === asked);
    },
  };
}
