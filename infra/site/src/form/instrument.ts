import type { Condition } from "./conditions.js";

/** A form's questions as the API sends them, in the version the round began under. */
export interface Instrument {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly scales: readonly Scale[];
  readonly sections: readonly Section[];
  /** The question that gives the audit its grade; empty where the form asks for none. */
  readonly overall: string;
}

export interface Scale {
  readonly id: string;
  readonly shape: "GRADE" | "INCLUSION" | "YES_NO" | "RAG" | "MARKS";
  /** Best first. */
  readonly steps: readonly Option[];
}

export interface Option {
  readonly id: string;
  readonly title: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly guidance: string;
  readonly when: Condition;
  readonly questions: readonly Question[];
}

interface Asking {
  readonly id: string;
  readonly words: string;
  readonly guidance: string;
  readonly when: Condition;
  readonly required: Condition;
  readonly notApplicable: boolean;
}

export type Scaled = Asking & { readonly kind: "scaled"; readonly scale: string; readonly descriptors: readonly string[] };
export type Chosen = Asking & { readonly kind: "choice" | "choices"; readonly options: readonly Option[] };
export type Words = Asking & { readonly kind: "text"; readonly limit: number };
export type Whole = Asking & { readonly kind: "number"; readonly least: number; readonly most: number };
export type Day = Asking & { readonly kind: "date" };
/** `after` names the question whose date the weeks count from; empty where the due date is entered. */
export type Dates = Asking & { readonly kind: "dates"; readonly after: string; readonly weeks: number };
export type Entries = Asking & { readonly kind: "entries"; readonly most: number; readonly questions: readonly Question[] };
export type Question = Scaled | Chosen | Words | Whole | Day | Dates | Entries;

/** An answer, by the one name that says how it was given. */
export interface Answer {
  readonly grade?: string;
  readonly text?: string;
  readonly choice?: string;
  readonly choices?: readonly string[];
  readonly number?: number;
  readonly date?: string;
  readonly dates?: DateTriple;
  readonly entries?: readonly Answers[];
  readonly notApplicable?: true;
}

export interface DateTriple {
  readonly due?: string;
  readonly actual?: string;
  readonly reason?: string;
}

/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer>>;

/** The options of a question that is answered by choosing; none for others. */
export function options(question: Question, form: Instrument): readonly Option[] {
  switch (question.kind) {
    case "scaled":
      return form.scales.find(({ id }) => id === question.scale)?.steps ?? [];
    case "choice":
    case "choices":
      return question.options;
    default:
      return [];
  }
}
