import { element } from "../dom.js";
import type { OpenForm } from "../form/openform.js";
import { Refused, SignedOut } from "./calls.js";
import { paragraph } from "./view.js";

const AGAIN = 2000;
const underWay = new WeakSet<OpenForm>();

/**
 * Hands an audit in, once: whatever happens to the request, nothing is said before the server has told how the audit
 * stands.
 */
export async function submitting(open: OpenForm, said: HTMLElement, submitted: () => void): Promise<void> {
  if (underWay.has(open)) {
    return;
  }
  underWay.add(open);
  const say = (...sentences: string[]): void => said.replaceChildren(...sentences.map((sentence) => paragraph(sentence)));
  try {
    say("Submitting …");
    await open.settled();
    if (open.standing.state !== "saved") {
      say("Some answers aren't saved yet, so nothing was submitted. Please submit again when they are.");
      return;
    }
    const refused = await attempt(open, say);
    if (await stillOpen(open, say)) {
      await open.lookElsewhere();
      said.replaceChildren(...(refused ?? [paragraph("The connection broke before the audit was submitted. Your answers are saved. Please submit again.")]));
    } else {
      submitted();
    }
  } finally {
    underWay.delete(open);
  }
}

/** Submits; a refusal comes back in words, anything else leaves open whether it arrived. */
async function attempt(open: OpenForm, say: (...sentences: string[]) => void): Promise<Node[] | undefined> {
  try {
    await open.submit();
  } catch (failure) {
    if (failure instanceof Refused) {
      return [paragraph(failure.message), ...(failure.errors.length === 0 ? [] : [element("ul", {}, ...failure.errors.map((one) => element("li", {}, one)))])];
    }
    say("The connection broke while submitting. Asking whether the audit arrived …");
  }
  return undefined;
}

/** Asks how the audit stands until there is an answer. */
async function stillOpen(open: OpenForm, say: (...sentences: string[]) => void): Promise<boolean> {
  for (;;) {
    try {
      return await open.stillOpen();
    } catch (failure) {
      say(
        failure instanceof SignedOut
          ? "Sign in again to see whether the audit was submitted."
          : "We don't know yet whether the audit was submitted: SEND QA can't be reached. Asking again …",
      );
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
}
