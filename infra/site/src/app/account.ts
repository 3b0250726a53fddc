import { byId } from "../dom.js";
import type { Session } from "./session.js";
import { button, link, paragraph } from "./view.js";
import { FIRST, waysOf, type Way } from "./ways.js";
import type { Who } from "./who.js";

const FINDINGS: Way = ["/findings", "Findings"];
/** Where somebody fills in a form, who shouldn't wait for anything else. */
const FORM = /^\/(?:audits|practice)\/[^/]+\/./;

/**
 * The head of every page: the ways that the person's roles open, the way out, and word of a sign-in that has expired.
 * Returns what marks the way that leads to the page in sight.
 */
export function account(session: Session, who: Who): () => void {
  const nav = byId("account", HTMLElement);
  const notice = byId("notice", HTMLElement);
  let ways = FIRST;
  let found = false;
  const mark = (): void => {
    for (const way of nav.querySelectorAll("a")) {
      const here = location.pathname === way.pathname || location.pathname.startsWith(`${way.pathname}/`);
      here ? way.setAttribute("aria-current", "true") : way.removeAttribute("aria-current");
    }
    if (session.known && !found && !FORM.test(location.pathname)) {
      void who.findings().then((some) => {
        if (some && !found) {
          found = true;
          list();
        }
      });
    }
  };
  const list = (): void => {
    const all = found ? [...ways, FINDINGS] : ways;
    nav.replaceChildren(...(session.known ? [...all.map(([path, words]) => link(path, words)), button("Sign out", () => session.signOut())] : []));
    mark();
  };
  const show = (): void => {
    list();
    if (session.known && ways === FIRST) {
      // Without an answer the first ways stay; whoever takes another learns what is wrong there.
      void waysOf(who).then((theirs) => {
        if (ways !== theirs) {
          ways = theirs;
          list();
        }
      });
    }
    if (session.expired) {
      void expired(session, notice);
    } else {
      notice.replaceChildren();
    }
  };
  session.onChange(show);
  session.listen((sentence) => void expired(session, notice, sentence));
  show();
  return mark;
}

/** The address is made beforehand, so that browsers see the new window as the click's own. */
async function expired(session: Session, notice: HTMLElement, sentence?: string): Promise<void> {
  const address = await session.addressAgain();
  notice.replaceChildren(
    paragraph(
      sentence ?? "You have been signed out, as happens after a while. This page keeps what isn't saved yet. Sign in again in a new window; then it is saved.",
    ),
    button("Sign in again", () => void open(address, "_blank")),
  );
}
