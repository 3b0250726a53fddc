import type { Filled } from "./filled.js";
import type { Answer, Instrument, Question } from "./instrument.js";

/** Where a question stands on the page, and how it is read and answered there. */
export interface Slot<Asked extends Question = Question> {
  readonly question: Asked;
  /** The id of its element; everything in it has ids that begin with it. */
  readonly id: string;
  readonly form: Instrument;
  answer(): Answer | undefined;
  give(answer: Answer | undefined): void;
  /** The form as it is filled in by now. */
  filled(): Filled;
}

/** A question on the page. */
export interface Control {
  readonly element: HTMLElement;
  /** Shows what was answered elsewhere, and what follows from other answers; keeps what is being typed. */
  refresh(): void;
}

/** The id of a question's element. */
export function questionId(question: string, within?: { readonly question: Question; readonly entry: number }): string {
  return within === undefined ? `q-${question}` : `q-${within.question.id}-${within.entry}-${question}`;
}
