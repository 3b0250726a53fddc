import type { Audit } from "./api.js";
import { paragraph } from "./view.js";

/** Who reads the answers beside those who run the rounds, where the framework gives them back. */
export const readByAuthors = ({ authorsRead }: Audit): HTMLElement[] =>
  authorsRead ? [paragraph("Once the round's report is out, whoever wrote what you look at, and their line manager, can read your answers. Your name isn't shown to them.")] : [];
