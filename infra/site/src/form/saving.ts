import type { Draft } from "../app/api.js";
import { Refused, SignedOut, Unreachable } from "../app/calls.js";
import type { Answer, Answers } from "./instrument.js";
import { same } from "./same.js";

const PAUSE = 700;
const LONGEST_WAIT = 20_000;

/** How the saving of a section stands. */
export type Saving =
  | { readonly state: "saved"; readonly at: string | undefined }
  | { readonly state: "saving" | "trying" | "signed-out" }
  | { readonly state: "refused"; readonly sentences: readonly string[] }
  | { readonly state: "closed"; readonly sentence: string };

/** An answer that was given here and differently elsewhere; undefined for none. */
export interface Clash {
  readonly mine: Answer | undefined;
  readonly theirs: Answer | undefined;
}

/** What a section's saving needs of the form and of the API. */
export interface Desk {
  /** What should be saved now. */
  wanted(): Answers;
  save(answers: Answers, version: number): Promise<Draft>;
  /** The section as it is saved by now; undefined if it never was. */
  load(): Promise<Draft | undefined>;
  /** Takes over an answer that was given elsewhere. */
  take(question: string, answer: Answer | undefined): void;
  changed(): void;
}

/**
 * Saves one section as its answers change: in order, one request at a time, until the server has what the form shows.
 * A save whose answer got lost is recognised; what was saved elsewhere meanwhile is taken over question by question,
 * and where both changed the same question, neither answer gives way until the auditor has chosen.
 */
export class SectionSaving {
  saving: Saving;
  readonly clashes = new Map<string, Clash>();
  saved: Answers;
  private version: number;
  private tried: Answers | undefined;
  private dirty = false;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wake: (() => void) | undefined;
  private failures = 0;

  constructor(
    draft: Draft | undefined,
    private readonly desk: Desk,
  ) {
    this.saved = draft?.answers ?? {};
    this.version = draft?.version ?? 0;
    this.saving = { state: "saved", at: draft?.savedAt };
  }

  /** How often the section was saved, as far as is known here. */
  get saves(): number {
    return this.version;
  }

  /** An answer changed: it is saved when nothing more has changed for a moment. */
  change(): void {
    if (this.saving.state === "closed") {
      return;
    }
    this.dirty = true;
    if (this.running === undefined) {
      this.become({ state: "saving" });
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Saves at once what isn't saved yet, and returns when it is, or can't be for now. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.wake?.();
    this.running ??= this.run().finally(() => (this.running = undefined));
    return this.running;
  }

  /** What is saved by now, here or elsewhere: what came in elsewhere is taken over before a save of ours meets it. */
  meet(draft: Draft | undefined): void {
    if (draft !== undefined && draft.version > this.version && this.running === undefined && this.saving.state !== "closed") {
      this.merge(draft.answers);
      this.stand(draft);
      void this.flush();
    }
  }

  /** The auditor's choice between two answers to a question. */
  choose(question: string, mine: boolean): void {
    const clash = this.clashes.get(question);
    if (clash !== undefined) {
      this.clashes.delete(question);
      this.desk.take(question, mine ? clash.mine : clash.theirs);
      this.change();
    }
  }

  private async run(): Promise<void> {
    while (this.dirty) {
      this.dirty = false;
      const wanted = this.withoutClashes(this.desk.wanted());
      if (same(wanted, this.saved)) {
        this.become({ state: "saved", at: this.saving.state === "saved" ? this.saving.at : this.lastSaved });
      } else {
        await this.put(wanted);
      }
    }
  }

  private lastSaved: string | undefined;

  private async put(answers: Answers): Promise<void> {
    try {
      const draft = await this.desk.save(answers, this.version);
      this.reached(answers, draft);
    } catch (failure) {
      await this.failed(failure, answers);
    }
  }

  private reached(answers: Answers, { version, savedAt }: { version: number; savedAt: string }): void {
    this.version = version;
    this.saved = answers;
    this.tried = undefined;
    this.failures = 0;
    this.lastSaved = savedAt;
    this.become(this.dirty ? { state: "saving" } : { state: "saved", at: savedAt });
  }

  private async failed(failure: unknown, answers: Answers): Promise<void> {
    if (failure instanceof Refused && failure.status === 412) {
      await this.reconcile();
    } else if (failure instanceof Refused && (failure.status === 400 || failure.status === 413)) {
      this.become({ state: "refused", sentences: failure.errors.length === 0 ? [failure.message] : failure.errors });
    } else if (failure instanceof Refused) {
      this.dirty = false;
      this.become({ state: "closed", sentence: failure.message });
    } else if (failure instanceof Unreachable || failure instanceof SignedOut) {
      this.tried = failure instanceof Unreachable ? answers : this.tried;
      this.dirty = true;
      this.become({ state: failure instanceof SignedOut ? "signed-out" : "trying" });
      await this.rest(failure instanceof SignedOut);
    } else {
      throw failure;
    }
  }

  /** Waits before the next try, longer each time; a sign-in, the network's return or a flush ends the wait. */
  private rest(untilWoken: boolean): Promise<void> {
    this.failures++;
    const wait = Math.min(LONGEST_WAIT, 1000 * 2 ** (this.failures - 1));
    return new Promise((resolve) => {
      const timer = untilWoken ? undefined : setTimeout(() => this.wake?.(), wait);
      this.wake = () => {
        clearTimeout(timer);
        this.wake = undefined;
        resolve();
      };
    });
  }

  /** The section was saved by somebody else since, or by a request of ours whose answer got lost. */
  private async reconcile(): Promise<void> {
    let draft: Draft | undefined;
    try {
      draft = await this.desk.load();
    } catch (failure) {
      return this.failed(failure, this.tried ?? this.saved);
    }
    const theirs = draft?.answers ?? {};
    if (this.tried === undefined || !same(theirs, this.tried)) {
      this.merge(theirs);
    }
    this.stand(draft);
  }

  /** From here on this is what is saved; what differs from it on the screen is to be saved yet. */
  private stand(draft: Draft | undefined): void {
    this.dirty = true;
    this.version = draft?.version ?? 0;
    this.saved = draft?.answers ?? {};
    this.tried = undefined;
    this.lastSaved = draft?.savedAt;
  }

  private merge(theirs: Answers): void {
    const mine = this.desk.wanted();
    for (const question of new Set([...Object.keys(mine), ...Object.keys(theirs), ...Object.keys(this.saved)])) {
      const theirsChanged = !same(theirs[question], this.saved[question]);
      if (theirsChanged && same(mine[question], this.saved[question])) {
        this.desk.take(question, theirs[question]);
      } else if (theirsChanged && same(mine[question], theirs[question])) {
        this.clashes.delete(question);
      } else if (theirsChanged) {
        this.clashes.set(question, { mine: mine[question], theirs: theirs[question] });
      }
    }
  }

  /** Until the auditor has chosen, what is saved of a clash stays as it is. */
  private withoutClashes(wanted: Answers): Answers {
    const kept = { ...wanted };
    this.clashes.forEach(({ theirs }, question) => {
      if (theirs === undefined) {
        delete kept[question];
      } else {
        kept[question] = theirs;
      }
    });
    return kept;
  }

  private become(saving: Saving): void {
    this.saving = saving;
    this.desk.changed();
  }
}
