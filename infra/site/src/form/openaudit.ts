import type { Api, Audit, Draft } from "../app/api.js";
import { faults, savable } from "./fault.js";
import { filled, type Filled } from "./filled.js";
import type { Answer, Answers, Instrument, Section } from "./instrument.js";
import { SectionSaving, type Saving } from "./saving.js";

/** An audit on somebody's screen: its answers as they stand here, and how the saving of them goes. */
export class OpenAudit {
  readonly sections = new Map<string, SectionSaving>();
  private given: Record<string, Answer> = {};
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly api: Api,
    readonly authority: string,
    public audit: Audit,
  ) {
    for (const section of audit.form.sections) {
      const draft = audit.drafts[section.id];
      Object.assign(this.given, draft?.answers);
      this.sections.set(section.id, this.saving(section, draft));
    }
  }

  /** Tells whenever an answer or its saving changes; returns how to stop that. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  answer(question: string): Answer | undefined {
    return this.given[question];
  }

  give(section: string, question: string, answer: Answer | undefined): void {
    this.put(question, answer);
    this.sections.get(section)?.change();
    this.changed();
  }

  /** Every answer as it stands on the screen, those that can't be saved too. */
  get answers(): Answers {
    return this.given;
  }

  get form(): Instrument {
    return this.audit.form;
  }

  get filled(): Filled {
    return filled(this.form, this.given, this.audit.facts.attributes);
  }

  get faults(): ReturnType<typeof faults> {
    return faults(this.audit.form, this.given);
  }

  /** How the saving stands as a whole: the worst of its sections, else when it was saved last. */
  get standing(): Saving {
    const all = [...this.sections.values()].map(({ saving }) => saving);
    for (const state of ["closed", "refused", "signed-out", "trying", "saving"]) {
      const found = all.find((saving) => saving.state === state);
      if (found !== undefined) {
        return found;
      }
    }
    const times = all.flatMap((saving) => (saving.state === "saved" && saving.at !== undefined ? [saving.at] : []));
    return { state: "saved", at: times.sort().at(-1) };
  }

  /** The questions answered differently here and elsewhere. */
  get clashes(): string[] {
    return [...this.sections.values()].flatMap(({ clashes }) => [...clashes.keys()]);
  }

  flush(): void {
    this.sections.forEach((section) => void section.flush());
  }

  /** Saves what isn't saved, and returns as soon as each section is, or can't be for now. */
  settled(): Promise<void> {
    this.flush();
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.standing.state !== "saving") {
          stop();
          resolve();
        }
      };
      const stop = this.listen(look);
      look();
    });
  }

  submit(): Promise<unknown> {
    return this.api.submit(this.authority, this.audit.audit);
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

  /** How the server has it by now. */
  async reload(): Promise<Audit> {
    this.audit = await this.api.audit(this.authority, this.audit.audit);
    return this.audit;
  }

  private saving({ id, questions }: Section, draft: Draft | undefined): SectionSaving {
    const saving: SectionSaving = new SectionSaving(draft, {
      wanted: () => savable(questions, this.given, saving.saved),
      save: (answers, version) => this.api.save(this.authority, this.audit.audit, id, answers, version),
      load: async () => (await this.api.audit(this.authority, this.audit.audit)).drafts[id],
      take: (question, answer) => {
        this.put(question, answer);
        this.changed();
      },
      changed: () => this.changed(),
    });
    return saving;
  }

  private put(question: string, answer: Answer | undefined): void {
    const { [question]: _, ...rest } = this.given;
    this.given = answer === undefined ? rest : { ...rest, [question]: answer };
  }

  private changed(): void {
    this.listeners.forEach((listener) => listener());
  }
}
