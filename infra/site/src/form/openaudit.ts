import type { Api, Audit, Draft } from "../app/api.js";
import type { Answers } from "./instrument.js";
import { OpenForm, type Drafts } from "./openform.js";

/** An audit on somebody's screen. */
export class OpenAudit extends OpenForm {
  constructor(
    private readonly api: Api,
    readonly authority: string,
    public audit: Audit,
  ) {
    super(audit.form, audit.drafts);
  }

  submit(): Promise<unknown> {
    return this.api.submit(this.authority, this.audit.audit, this.saves);
  }

  async stillOpen(): Promise<boolean> {
    this.audit = await this.load();
    return this.audit.state === "in-progress";
  }

  declare(hand: string): Promise<unknown> {
    return this.api.declare(this.authority, this.audit.audit, hand);
  }

  /** Says whether the papers can be opened; what isn't saved of the answers stays as it is. */
  async tellPapers(said: string): Promise<void> {
    const { word } = await this.api.tellPapers(this.authority, this.audit.audit, said);
    this.audit = { ...this.audit, papers: { ...this.audit.papers, word } };
  }

  /** A page of a paper that is read here. */
  page(paper: number, page: number): Promise<Blob> {
    return this.api.page(this.authority, this.audit.audit, paper, page);
  }

  /** Says that feedback was read; gives when. */
  async read(note: number): Promise<string> {
    const { readAt } = await this.api.read(this.authority, this.audit.audit, note);
    this.audit = { ...this.audit, feedback: this.audit.feedback.map((one) => (one.note === note ? { ...one, readAt } : one)) };
    return readAt;
  }

  protected get attributes(): Audit["facts"]["attributes"] {
    return this.audit.facts.attributes;
  }

  protected save(section: string, answers: Answers, version: number): Promise<Draft> {
    return this.api.save(this.authority, this.audit.audit, section, answers, version);
  }

  protected async saved(): Promise<Drafts> {
    return (await this.load()).drafts;
  }

  private load(): Promise<Audit> {
    return this.api.audit(this.authority, this.audit.audit);
  }
}
