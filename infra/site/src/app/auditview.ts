import { element } from "../dom.js";
import { OpenAudit } from "../form/openaudit.js";
import type { OpenForm } from "../form/openform.js";
import type { Api, Audit } from "./api.js";
import { declaration } from "./declaration.js";
import { due } from "./due.js";
import { formView } from "./formview.js";
import { onPaper } from "./onpaper.js";
import { readByAuthors } from "./readbyauthors.js";
import { reviewView } from "./reviewview.js";
import type { Router } from "./router.js";
import { submittedView } from "./submittedview.js";
import { theCase } from "./thecase.js";
import { theSession } from "./thesession.js";
import { theTheme } from "./thetheme.js";
import { belowHeading, heading, link, paragraph, plain, type View } from "./view.js";
import { date } from "./words.js";

/** The audit on the desk: kept while one goes from form to review and back, so that nothing unsaved is lost. */
export class AuditDesk {
  open: OpenForm | undefined;

  constructor(
    private readonly api: Api,
    private readonly router: () => Router,
  ) {}

  /** An audit as its state asks for: the declaration, the form, its review, the form on paper, or what became of it. */
  async view(authority: string, audit: string, page = ""): Promise<View> {
    const path = `/audits/${authority}/${audit}`;
    const { open: before } = this;
    const kept = before instanceof OpenAudit && before.audit.audit === audit && before.authority === authority ? before : undefined;
    const open = kept?.unsaved === true && kept.standing.state !== "closed" ? kept : new OpenAudit(this.api, authority, await this.api.audit(authority, audit));
    if (open === kept) {
      void open.lookElsewhere();
    }
    this.open = open;
    const again = (): void => {
      this.open = undefined;
      void this.router().replace(path);
    };
    const declared = async (hand: string): Promise<void> => {
      await open.declare(hand);
      again();
    };
    if (open.audit.closed && (open.audit.state === "assigned" || open.audit.state === "in-progress")) {
      return plain(
        "This round is over",
        [`It closed on ${date(open.audit.closesOn)} and takes no more answers; the audit was never handed in. Tell your QA officer if it should still count: what you saved is kept.`],
        link("/audits", "Your audits"),
      );
    }
    switch (open.audit.state) {
      case "assigned":
        return withConcern(path, declarationView(open.audit, declared));
      case "in-progress":
        return withConcern(path, page === "review" ? reviewView(open, path, again, [...theSession(open.audit, path), ...readByAuthors(open.audit)]) : page === "paper" ? onPaper(open.audit, path) : formView(open, path, declared));
      case "submitted":
        return withConcern(path, submittedView(open));
      case "released":
        return plain("This audit isn't yours any more", ["It goes to somebody else. There is nothing more for you to do. Thank you."], link("/audits", "Your audits"));
      case "voided":
        return plain("This audit was voided", ["It is kept and doesn't count. There is nothing more for you to do."], link("/audits", "Your audits"));
    }
  }
}

/** Every page of an audit leads to where one raises what can't wait, right below its heading. */
export const withConcern = (path: string, view: View): View =>
  belowHeading(view, element("p", { class: "concern" }, link(`${path}/concern`, "Raise a safeguarding concern, or something to be put right now")));

function declarationView(audit: Audit, declared: (hand: string) => Promise<void>): View {
  const { form, facts, hands } = audit;
  return {
    title: `Before you begin – ${form.title}`,
    content: [
      paragraph(link("/audits", "Your audits")),
      heading("Before you begin"),
      paragraph(`${form.title}, ${due(audit)}. Look at what is known of the case and say whether you had a hand in it.${audit.papers.way === "reference" ? " The case number comes after that." : ""}`),
      ...theTheme(audit),
      element("h2", {}, "The case"),
      ...theCase(facts),
      element("h2", {}, "Your declaration"),
      declaration(hands, declared),
    ],
  };
}
