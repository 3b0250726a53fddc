import type { Draft } from "../app/api.js";
import { faults, savable } from "./fault.js";
import { filled, type Filled } from "./filled.js";
import type { Answer, Answers, Instrument, Section } from "./instrument.js";
import { SectionSaving, type Saving } from "./saving.js";

/** What is saved of a form, by section. */
export type Drafts = Readonly<Record<string, Draft>>;

/** A form on somebody's screen: its answers as they stand here, and how the saving of them goes. */
export abstract class OpenForm {
  readonly sections = new Map<string, SectionSaving>();
  private given: Record<string, Answer> = {};
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly form: Instrument,
    drafts: Drafts,
  ) {
    for (const section of form.sections) {
      const draft = drafts[section.id];
      Object.assign(this.given, draft?.answers);
      this.sections.set(section.id, this.saving(section, draft));
    }
  }

  /** What is known of the case, as conditions see it. */
  protected abstract readonly attributes: Readonly<Record<string, string>>;

  protected abstract save(section: string, answers: Answers, version: number): Promise<Draft>;

  /** What is saved by now, here or elsewhere. */
  protected abstract saved(): Promise<Drafts>;

  abstract submit(): Promise<unknown>;

  /** Asks whether it can still be handed in. */
  abstract stillOpen(): Promise<boolean>;

  /** Tells whenever an answer or its saving changes; returns how to stop that. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Whether some page shows it. */
  get inSight(): boolean {
    return this.listeners.size > 0;
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

  get filled(): Filled {
    return filled(this.form, this.given, this.attributes);
  }

  get faults(): ReturnType<typeof faults> {
    return faults(this.form, this.given);
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

  /** Whether something of it is on this screen alone. */
  get unsaved(): boolean {
    return this.standing.state !== "saved" || this.clashes.length > 0 || this.faults.length > 0;
  }

  /** How many saves of it have been met here. */
  get saves(): number {
    return [...this.sections.values()].reduce((sum, section) => sum + section.saves, 0);
  }

  flush(): void {
    this.sections.forEach((section) => void section.flush());
  }

  /** Takes over what was saved elsewhere meanwhile, section by section; unasked, so silence is no fault. */
  async lookElsewhere(): Promise<void> {
    try {
      const drafts = await this.saved();
      this.sections.forEach((section, id) => section.meet(drafts[id]));
    } catch {
      // The line about the saving says what is wrong as soon as something is to be saved.
    }
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

  private saving({ id, questions }: Section, draft: Draft | undefined): SectionSaving {
    const saving: SectionSaving = new SectionSaving(draft, {
      wanted: () => savable(questions, this.given, saving.saved),
      save: (answers, version) => this.save(id, answers, version),
      load: async () => (await this.saved())[id],
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
