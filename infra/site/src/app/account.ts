import { byId } from "../dom.js";
import type { Session } from "./session.js";
import { button, link, paragraph } from "./view.js";

/** The head of every page: the way to one's audits and out, and word of a sign-in that has expired. */
export function account(session: Session): void {
  const nav = byId("account", HTMLElement);
  const notice = byId("notice", HTMLElement);
  const show = (): void => {
    nav.replaceChildren(...(session.known ? [link("/audits", "Your audits"), button("Sign out", () => session.signOut())] : []));
    if (session.expired) {
      void expired(session, notice);
    } else {
      notice.replaceChildren();
    }
  };
  session.onChange(show);
  session.listen((sentence) => void expired(session, notice, sentence));
  show();
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
