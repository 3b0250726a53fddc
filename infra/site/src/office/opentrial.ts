import type { Draft } from "../app/api.js";
import { Refused } from "../app/calls.js";
import type { Answers } from "../form/instrument.js";
import { OpenForm, type Drafts } from "../form/openform.js";
import type { Practices, Whole } from "./practices.js";

/** A form that somebody practises on, on their screen: saved and handed in as an audit is, and counted nowhere. */
export class OpenTrial extends OpenForm {
  constructor(
    private readonly practices: Practices,
    readonly path: string,
    public trial: Whole,
  ) {
    super(trial.form, trial.drafts);
  }

  submit(): Promise<unknown> {
    return this.practices.submit(this.trial.activity);
  }

  /** Of a practice that has ended meanwhile nothing was handed in. */
  async stillOpen(): Promise<boolean> {
    try {
      this.trial = await this.practices.trial(this.trial.activity);
    } catch (failure) {
      if (!(failure instanceof Refused)) {
        throw failure;
      }
    }
    return this.trial.state !== "submitted";
  }

  protected get attributes(): Whole["facts"] {
    return this.trial.facts;
  }

  protected save(section: string, answers: Answers, version: number): Promise<Draft> {
    return this.practices.save(this.trial.activity, section, answers, version);
  }

  protected async saved(): Promise<Drafts> {
    return (await this.practices.trial(this.trial.activity)).drafts;
  }
}
