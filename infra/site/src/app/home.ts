import { element } from "../dom.js";
import type { Config } from "./config.js";
import type { Session } from "./session.js";
import { button, heading, link, paragraph, type View } from "./view.js";
import { FIRST, opening, waysOf } from "./ways.js";
import type { Who } from "./who.js";

/** The front page: what this is, and the way in. */
export async function home(config: Config, session: Session, who: Who): Promise<View> {
  const { notice } = config;
  return {
    title: "Quality assurance of SEND work",
    content: [
      heading("Quality assurance of SEND work"),
      paragraph(
        "Councils check their work with children and young people with special educational needs and disabilities here.",
        " If you were asked to audit a case, sign in: your audits are waiting for you.",
      ),
      paragraph(...(session.known ? await ways(who) : [button("Sign in", () => void session.leave("/"))])),
      element("h2", {}, "Without signing in"),
      paragraph("Anybody can check that a sample of cases was drawn by lot: ", link("/verify", "verify a certificate"), "."),
      ...(notice === undefined ? [] : [element("p", { class: "notice" }, `${notice.words} `, link(notice.address, notice.link), ".")]),
    ],
  };
}

/** Each begins with what their roles are for. */
async function ways(who: Who): Promise<Node[]> {
  const [first = FIRST[0]] = await waysOf(who);
  return first === undefined ? [] : [link(first[0], opening(first), { class: "button" })];
}
